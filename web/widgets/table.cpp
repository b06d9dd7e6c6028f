#include "web/widgets/table.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "web/widgets/layouts.h"
#include "web/widgets/sign.h"

namespace oreplan::widgets {

namespace {

constexpr float gap = 1.5f;      // em between columns
constexpr float padding = 0.9f;  // em around the table
constexpr TextStyle cell_style{.size = text_size::note};
constexpr TextStyle head_style{.size = text_size::note, .strong = true, .colour = Colour::muted};

float natural_width(const Paint& paint, const Cell& cell, bool head) {
    TextStyle style = cell_style;
    style.strong = head;
    return cell.outcome ? mark_width(paint, cell.phrase.text, style) : text_width(paint, cell.phrase.text, style);
}

ColumnWidths widths_of(const Paint& paint, const Table& table) {
    ColumnWidths widths;
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

TextStyle style_of(const Table& table, std::size_t column, bool in_grid) {
    TextStyle style = cell_style;
    style.strong = column == 0;
    if (in_grid && table.columns[column].numeric) style.align = Align::right;
    return style;
}

float cell_height(const Paint& paint, const Cell& cell, float width, const TextStyle& style) {
    return cell.outcome ? mark_height(paint, cell.phrase.text, width, style) : text_height(paint, cell.phrase.text, width, style);
}

void cell(const Paint& paint, Pen& pen, std::string_view id, const Cell& cell, TextStyle style, Actions& actions) {
    if (!cell.outcome) return phrase(paint, pen, id, cell.phrase, style, actions);
    const Mark told{*cell.outcome, cell.phrase.text};
    if (!leads_somewhere(cell.phrase)) return mark(paint, pen, told, style);
    Pen words = beside_sign(paint, pen, told, style);
    phrase(paint, words, id, cell.phrase, style, actions);
    pen.y = words.y;
}

void rule(const Paint& paint, const Pen& pen, float thickness = 1) {
    ImGui::GetWindowDrawList()->AddLine({pen.left, pen.y}, {pen.left + pen.width, pen.y}, paint.colour(Colour::line), thickness);
}

/// A row of a grid: its cells side by side.
struct GridRow {
    const Paint& paint;
    const Table& table;
    const std::vector<float>& widths;

    float above() const { return paint.px(0.5f); }

    float height(std::size_t row) const {
        float highest = 0;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const TextStyle style = style_of(table, column, true);
            highest = std::max(highest, cell_height(paint, table.rows[row][column], widths[column], style));
        }
        return above() + highest + paint.px(0.5f);
    }

    template <typename Draw>
    void columns(const Pen& pen, Draw draw) const {
        float x = pen.left;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            draw(column, Pen{x, pen.y, widths[column]});
            x += widths[column] + paint.px(gap);
        }
    }

    void draw(Pen pen, std::size_t row, Actions& actions) const {
        if (row > 0) rule(paint, pen);
        pen.skip(above());
        columns(pen, [&](std::size_t column, Pen inner) {
            ImGui::PushID(static_cast<int>(column));
            cell(paint, inner, "cell", table.rows[row][column], style_of(table, column, true), actions);
            ImGui::PopID();
        });
    }

    void head(Pen& pen) const {
        float bottom = pen.y;
        columns(pen, [&](std::size_t column, Pen inner) {
            TextStyle style = head_style;
            style.align = style_of(table, column, true).align;
            text(paint, inner, table.columns[column].heading, style);
            bottom = std::max(bottom, inner.y);
        });
        pen.y = bottom + paint.px(0.3f);
        rule(paint, pen, std::max(1.0f, paint.px(0.08f)));
    }
};

/// A row where there is no room for a grid: its cells one below the other, each beside the name of its column.
struct CardRow {
    const Paint& paint;
    const Table& table;
    float width;

    static constexpr TextStyle name_style{.size = text_size::note, .colour = Colour::muted};
    float name_width() const { return width * 0.34f; }
    float above(std::size_t row) const { return row > 0 ? paint.px(1.4f) : 0; }

    float height(std::size_t row) const {
        float sum = above(row) + cell_height(paint, table.rows[row][0], width, style_of(table, 0, false)) + paint.px(0.2f);
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            const float name = text_height(paint, table.columns[column].heading, name_width() - paint.px(0.6f), name_style);
            const TextStyle style = style_of(table, column, false);
            sum += std::max(name, cell_height(paint, table.rows[row][column], width - name_width(), style));
        }
        return sum;
    }

    void draw(Pen pen, std::size_t row, Actions& actions) const {
        if (row > 0) {
            pen.skip(above(row) / 2);
            rule(paint, pen);
            pen.skip(above(row) / 2);
        }
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            ImGui::PushID(static_cast<int>(column));
            const TextStyle style = style_of(table, column, false);
            if (column == 0) {
                cell(paint, pen, "cell", table.rows[row][column], style, actions);
                pen.skip(paint.px(0.2f));
            } else {
                Pen left{pen.left, pen.y, name_width() - paint.px(0.6f)};
                Pen right{pen.left + name_width(), pen.y, pen.width - name_width()};
                text(paint, left, table.columns[column].heading, name_style);
                cell(paint, right, "cell", table.rows[row][column], style, actions);
                pen.y = std::max(left.y, right.y);
            }
            ImGui::PopID();
        }
    }
};

template <typename Row>
std::vector<float> tops_of(const Table& table, const Row& row) {
    std::vector<float> tops{0};
    tops.reserve(table.rows.size() + 1);
    for (std::size_t index = 0; index < table.rows.size(); ++index) tops.push_back(tops.back() + row.height(index));
    return tops;
}

TableLayout lay_out(const Paint& paint, const Table& table, float width) {
    const float room = width - paint.px(gap) * static_cast<float>(table.columns.size() - 1);
    std::vector<float> columns = share_out(widths_of(paint, table), room);
    if (columns.empty()) return {{}, tops_of(table, CardRow{paint, table, width})};
    const float used = std::accumulate(columns.begin(), columns.end(), 0.0f);
    columns.front() += std::max(0.0f, room - used);
    std::vector<float> tops = tops_of(table, GridRow{paint, table, columns});
    return {std::move(columns), std::move(tops)};
}

/// The rows that are seen, and a window's height of them above and below: the keyboard goes on to those. All of them where
/// the words are written down.
template <typename Row>
void draw_rows(const Paint& paint, Pen& pen, const std::vector<float>& tops, const Row& row, Actions& actions) {
    const float window = ImGui::GetWindowPos().y;
    const float height = ImGui::GetWindowSize().y;
    const auto seen = paint.recorder ? std::pair{std::size_t{0}, tops.size() - 1}
                                     : rows_between(tops, window - height - pen.y, window + 2 * height - pen.y);
    for (std::size_t index = seen.first; index < seen.second; ++index) {
        ImGui::PushID(static_cast<int>(index));
        row.draw({pen.left, pen.y + tops[index], pen.width}, index, actions);
        ImGui::PopID();
    }
    pen.skip(tops.back());
}

/// What the table tells, and at the right the link that saves it.
void caption(const Paint& paint, Pen& pen, const Table& table, std::string_view save, Actions& actions) {
    const TextStyle style{.size = text_size::note};
    const float room = text_width(paint, save, style) + paint.px(1);
    Pen right{pen.left + pen.width - room + paint.px(1), pen.y, room};
    if (link(paint, right, "save", save, style)) actions.save = &table;
    Pen left{pen.left, pen.y, pen.width - room};
    text(paint, left, table.caption, {.size = text_size::note, .colour = Colour::muted});
    pen.y = std::max(left.y, right.y);
}

}  // namespace

void phrase(const Paint& paint, Pen& pen, std::string_view id, const Phrase& phrase, const TextStyle& style, Actions& actions) {
    if (!leads_somewhere(phrase)) return text(paint, pen, phrase.text, style);
    if (link(paint, pen, id, phrase.text, style)) actions.follow(phrase);
}

void table(const Paint& paint, Pen& pen, const Table& table, std::string_view save, Actions& actions) {
    ImGui::PushID(table.caption.c_str());
    card(paint, pen, paint.px(padding), [&](Pen& inner) {
        caption(paint, inner, table, save, actions);
        inner.skip(paint.px(0.5f));
        const float width = inner.width;
        const TableLayout& layout =
            paint.layouts->tables.of(table, width, paint.em, [&] { return lay_out(paint, table, width); });
        if (layout.columns.empty()) {
            draw_rows(paint, inner, layout.tops, CardRow{paint, table, width}, actions);
        } else {
            const GridRow row{paint, table, layout.columns};
            row.head(inner);
            draw_rows(paint, inner, layout.tops, row, actions);
        }
    });
    ImGui::PopID();
}

}  // namespace oreplan::widgets
