#include "web/widgets/table.h"

#include <algorithm>
#include <numeric>

#include "web/widgets/sign.h"

namespace oreplan::widgets {

namespace {

constexpr float gap = 1.5f;      // em between columns
constexpr float padding = 0.9f;  // em around the table
constexpr TextStyle cell_style{.size = 0.9375f};
constexpr TextStyle head_style{.size = 0.8125f, .strong = true, .colour = Colour::muted};

float natural_width(const Paint& paint, const Cell& cell, bool head) {
    TextStyle style = cell_style;
    style.strong = head;
    return cell.outcome ? mark_width(paint, cell.phrase.text, style) : text_width(paint, cell.phrase.text, style);
}

struct Widths {
    std::vector<float> natural;
    std::vector<float> least;  ///< below this a column is no longer readable
    std::vector<float> usual;  ///< the mean of its cells
};

Widths widths_of(const Paint& paint, const Table& table) {
    Widths widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        float widest = text_width(paint, table.columns[column].heading, head_style);
        float sum = widest;
        for (const auto& row : table.rows) {
            const float width = natural_width(paint, row[column], column == 0);
            widest = std::max(widest, width);
            sum += width;
        }
        widths.usual.push_back(sum / static_cast<float>(table.rows.size() + 1));
        widths.natural.push_back(widest + 1);
        widths.least.push_back(std::min(widest + 1, paint.px(table.columns[column].numeric ? 6.5f : column == 0 ? 9 : 7)));
    }
    return widths;
}

/// The room shared out: everybody gets the least, the rest goes by what a column usually holds, so that one long cell does
/// not leave room empty in all the others. No column gets more than it needs. Empty where it does not fit.
std::vector<float> share_out(const Widths& widths, float room) {
    std::vector<float> shared = widths.least;
    float spare = room - std::accumulate(shared.begin(), shared.end(), 0.0f);
    if (spare < 0) return {};
    while (spare > 0.5f) {
        float weight = 0;
        for (std::size_t column = 0; column < shared.size(); ++column) {
            if (shared[column] < widths.natural[column]) weight += widths.usual[column];
        }
        if (weight <= 0) break;
        float given = 0;
        for (std::size_t column = 0; column < shared.size(); ++column) {
            const float more = std::min(widths.natural[column] - shared[column], spare * widths.usual[column] / weight);
            shared[column] += more;
            given += more;
        }
        if (given <= 0) break;
        spare -= given;
    }
    return shared;
}

void cell(const Paint& paint, Pen& pen, std::string_view id, const Cell& cell, TextStyle style, Actions& actions) {
    if (cell.outcome && !cell.phrase.to) {
        mark(paint, pen, {*cell.outcome, cell.phrase.text}, style);
    } else {
        phrase(paint, pen, id, cell.phrase, style, actions);
    }
}

void rule(const Paint& paint, const Pen& pen, float thickness = 1) {
    ImGui::GetWindowDrawList()->AddLine({pen.left, pen.y}, {pen.left + pen.width, pen.y}, paint.colour(Colour::line), thickness);
}

struct Grid {
    const Paint& paint;
    const Table& table;
    std::vector<float> widths;
    float spacing;

    template <typename Draw>
    void row(Pen& pen, Draw draw) const {
        float x = pen.left;
        float bottom = pen.y;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            Pen inner{x, pen.y, widths[column]};
            draw(column, inner);
            bottom = std::max(bottom, inner.y);
            x += widths[column] + spacing;
        }
        pen.y = bottom;
    }

    Align align(std::size_t column) const { return table.columns[column].numeric ? Align::right : Align::left; }
};

void draw_grid(const Grid& grid, Pen& pen, Actions& actions) {
    const Paint& paint = grid.paint;
    grid.row(pen, [&](std::size_t column, Pen& inner) {
        TextStyle style = head_style;
        style.align = grid.align(column);
        text(paint, inner, grid.table.columns[column].heading, style);
    });
    pen.skip(paint.px(0.3f));
    rule(paint, pen, std::max(1.0f, paint.px(0.08f)));
    for (std::size_t row = 0; row < grid.table.rows.size(); ++row) {
        pen.skip(paint.px(0.5f));
        grid.row(pen, [&](std::size_t column, Pen& inner) {
            TextStyle style = cell_style;
            style.strong = column == 0;
            style.align = grid.align(column);
            ImGui::PushID(static_cast<int>(row * 32 + column));
            cell(paint, inner, "cell", grid.table.rows[row][column], style, actions);
            ImGui::PopID();
        });
        pen.skip(paint.px(0.5f));
        if (row + 1 < grid.table.rows.size()) rule(paint, pen);
    }
}

void draw_cards(const Paint& paint, Pen& pen, const Table& table, Actions& actions) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (row > 0) {
            pen.skip(paint.px(0.7f));
            rule(paint, pen);
            pen.skip(paint.px(0.7f));
        }
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            ImGui::PushID(static_cast<int>(row * 32 + column));
            TextStyle style = cell_style;
            style.strong = column == 0;
            if (column == 0) {
                cell(paint, pen, "cell", table.rows[row][column], style, actions);
                pen.skip(paint.px(0.2f));
            } else {
                const float name = pen.width * 0.34f;
                Pen left{pen.left, pen.y, name - paint.px(0.6f)};
                Pen right{pen.left + name, pen.y, pen.width - name};
                text(paint, left, table.columns[column].heading, {.size = 0.875f, .colour = Colour::muted});
                cell(paint, right, "cell", table.rows[row][column], style, actions);
                pen.y = std::max(left.y, right.y);
            }
            ImGui::PopID();
        }
    }
}

/// What the table tells, and at the right the link that saves it.
void caption(const Paint& paint, Pen& pen, const Table& table, std::string_view save, Actions& actions) {
    const TextStyle style{.size = 0.8125f};
    const float room = text_width(paint, save, style) + paint.px(1);
    Pen right{pen.left + pen.width - room + paint.px(1), pen.y, room};
    if (link(paint, right, "save", save, style)) actions.save = &table;
    Pen left{pen.left, pen.y, pen.width - room};
    text(paint, left, table.caption, {.size = 0.875f, .colour = Colour::muted});
    pen.y = std::max(left.y, right.y);
}

}  // namespace

void phrase(const Paint& paint, Pen& pen, std::string_view id, const Phrase& phrase, const TextStyle& style, Actions& actions) {
    if (!phrase.to) {
        text(paint, pen, phrase.text, style);
    } else if (link(paint, pen, id, phrase.text, style)) {
        actions.to(*phrase.to);
    }
}

void table(const Paint& paint, Pen& pen, const Table& table, std::string_view save, Actions& actions) {
    ImGui::PushID(table.caption.c_str());
    const float spacing = paint.px(gap);
    card(paint, pen, paint.px(padding), [&](Pen& inner) {
        caption(paint, inner, table, save, actions);
        inner.skip(paint.px(0.5f));
        const float room = inner.width - spacing * static_cast<float>(table.columns.size() - 1);
        Grid grid{paint, table, share_out(widths_of(paint, table), room), spacing};
        if (grid.widths.empty()) {
            draw_cards(paint, inner, table, actions);
            return;
        }
        const float used = std::accumulate(grid.widths.begin(), grid.widths.end(), 0.0f);
        grid.widths.front() += std::max(0.0f, room - used);
        draw_grid(grid, inner, actions);
    });
    ImGui::PopID();
}

}  // namespace oreplan::widgets
