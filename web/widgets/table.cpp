#include "web/widgets/table.h"

#include <imgui_internal.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/page/tables.h"
#include "web/widgets/button.h"
#include "web/widgets/layouts.h"
#include "web/widgets/sign.h"

namespace oreplan::widgets {

namespace {

constexpr float gap = 1.5f;      // em between columns
constexpr float padding = 0.9f;  // em around the table
constexpr float sign_room = 1;   // em behind a head, for the sign of its order
constexpr TextStyle cell_style{.size = text_size::note};
constexpr TextStyle head_style{.size = text_size::note, .strong = true, .colour = Colour::muted};

TextStyle style_of(const Table& table, std::size_t column, bool in_grid) {
    TextStyle style = cell_style;
    style.strong = column == 0;
    if (in_grid && table.columns[column].numeric) style.align = Align::right;
    return style;
}

float head_room(const Paint& paint, const Column& column) { return column.next ? paint.px(sign_room) : 0; }

/// What a number is short of at its right, so that points stand under each other.
float short_room(const Paint& paint, const Column& column, const Cell& cell) {
    const ShortBy missing = short_by(column, cell);
    if (missing.decimals == 0) return 0;
    const std::string digits = (missing.point ? "." : "") + std::string(static_cast<std::size_t>(missing.decimals), '0');
    return text_width(paint, digits, cell_style);
}

float natural_width(const Paint& paint, const Column& column, const Cell& cell, const TextStyle& style) {
    if (cell.outcome) return mark_width(paint, cell.phrase.text, style);
    return text_width(paint, cell.phrase.text, style) + short_room(paint, column, cell);
}

/// Below this a cell would be broken within a word or a number, or into a tower of single characters.
float least_width(const Paint& paint, const Column& column, const Cell& cell, const TextStyle& style, float natural) {
    if (column.numeric && cell.number && cell.number->alone) return natural;
    const float sign = natural - text_width(paint, cell.phrase.text, style);
    return std::min(natural, std::max(paint.px(4.5f), longest_word(paint, cell.phrase.text, style) + sign));
}

ColumnWidths widths_of(const Paint& paint, const Table& table) {
    ColumnWidths widths;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        const Column& column = table.columns[place];
        const TextStyle style = style_of(table, place, true);
        const float room = head_room(paint, column);
        float widest = text_width(paint, column.head(), head_style) + room;
        float least =
            std::min(widest, std::max(paint.px(place == 0 ? 7 : 4), longest_word(paint, column.head(), head_style) + room));
        float sum = widest;
        for (const auto& row : table.rows) {
            const float width = natural_width(paint, column, row[place], style);
            least = std::max(least, least_width(paint, column, row[place], style, width));
            widest = std::max(widest, width);
            sum += width;
        }
        widths.usual.push_back(sum / static_cast<float>(table.rows.size() + 1));
        widths.natural.push_back(widest + 1);
        widths.least.push_back(least + 1);
    }
    return widths;
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

/// Which way the rows stand by a column; both ways where they do not.
void order_sign(const Paint& paint, ImVec2 middle, Order order) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float side = paint.px(0.24f);
    const auto triangle = [&](float up, ImU32 colour) {
        const float base = middle.y - up * paint.px(0.08f);
        list->AddTriangleFilled({middle.x - side, base}, {middle.x + side, base}, {middle.x, base - up * paint.px(0.34f)},
                                colour);
    };
    if (order != Order::descending) triangle(1, paint.colour(order == Order::ascending ? Colour::accent : Colour::muted));
    if (order != Order::ascending) triangle(-1, paint.colour(order == Order::descending ? Colour::accent : Colour::muted));
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
            const Cell& shown = table.rows[row][column];
            inner.width -= short_room(paint, table.columns[column], shown);
            cell(paint, inner, "cell", shown, style_of(table, column, true), actions);
            ImGui::PopID();
        });
    }

    float head_height() const {
        float highest = 0;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const float room = widths[column] - head_room(paint, table.columns[column]);
            highest = std::max(highest, text_height(paint, table.columns[column].head(), room, head_style));
        }
        return std::max(highest + paint.px(0.6f), touch_height(paint));
    }

    /// Takes presses on the heads before the rows that they may lie over.
    std::vector<Pressed> take_presses(const Pen& pen, float height, Actions& actions) const {
        std::vector<Pressed> states(widths.size());
        columns(pen, [&](std::size_t column, Pen inner) {
            const Column& about = table.columns[column];
            if (!about.next) return;
            ImGui::PushID(static_cast<int>(column));
            states[column] = pressable(paint, "head", {inner.left, inner.y}, {inner.width, height});
            if (states[column].pressed) actions.to(*about.next);
            ImGui::PopID();
        });
        return states;
    }

    void head(const Pen& pen, float height, const std::vector<Pressed>& states) const {
        ImDrawList* list = ImGui::GetWindowDrawList();
        list->AddRectFilled({pen.left, pen.y}, {pen.left + pen.width, pen.y + height}, paint.colour(Colour::surface));
        columns(pen, [&](std::size_t column, Pen inner) {
            const Column& about = table.columns[column];
            TextStyle style = head_style;
            style.align = style_of(table, column, true).align;
            if (states[column].hovered || about.order != Order::as_told) style.colour = Colour::ink;
            const float room = head_room(paint, about);
            Pen words{inner.left, inner.y + paint.px(0.3f), inner.width - room};
            if (style.align == Align::right) words.left += room;
            const float wide = std::min(words.width, text_width(paint, about.head(), style));
            const float middle = words.y + line_height(paint, style) / 2;
            text(paint, words, about.head(), style);
            const bool right = style.align == Align::right;
            const float x = right ? inner.left + inner.width - wide - room / 2 : inner.left + wide + room / 2;
            if (about.next) order_sign(paint, {x, middle}, about.order);
        });
        Pen line = pen;
        line.skip(height);
        rule(paint, line, std::max(1.0f, paint.px(0.08f)));
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
            const float name = text_height(paint, table.columns[column].head(), name_width() - paint.px(0.6f), name_style);
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
                text(paint, left, table.columns[column].head(), name_style);
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
    std::vector<float> tops = tops_of(table, GridRow{paint, table, columns});
    return {std::move(columns), std::move(tops)};
}

template <typename Row>
void draw_rows(const Paint& paint, Pen& pen, const std::vector<float>& tops, const Row& row, Actions& actions) {
    const auto seen = rows_drawn(paint, pen, tops);
    for (std::size_t index = seen.first; index < seen.second; ++index) {
        ImGui::PushID(static_cast<int>(index));
        row.draw({pen.left, pen.y + tops[index], pen.width}, index, actions);
        ImGui::PopID();
    }
    pen.skip(tops.back());
}

/// What the table tells, and behind it the link that saves it.
void caption(const Paint& paint, Pen& pen, const Table& table, std::string_view save, Actions& actions) {
    const TextStyle style{.size = text_size::note};
    const float room = text_width(paint, save, style) + paint.px(1);
    Pen right{pen.left + pen.width - room + paint.px(1), pen.y, room};
    if (link(paint, right, "save", save, style).pressed) actions.save = &table;
    Pen left{pen.left, pen.y, pen.width - room};
    text(paint, left, table.caption, {.size = text_size::note, .colour = Colour::muted});
    pen.y = std::max(left.y, right.y);
}

/// As wide as its columns, or as its caption and what stands beside that; rows as cards are as wide as there is room.
float width_of(const Paint& paint, const Table& table, const TableLayout& layout, std::string_view save, float room) {
    if (layout.columns.empty()) return room;
    const float between = paint.px(gap) * static_cast<float>(layout.columns.size() - 1);
    const float columns = std::accumulate(layout.columns.begin(), layout.columns.end(), between);
    const float words = text_width(paint, table.caption, cell_style) + text_width(paint, save, cell_style) + paint.px(2);
    return std::min(room, std::max(columns, words));
}

/// What the keyboard has just come to in the rows from `first` to `last` is not left behind the head that stays in sight over them.
void keep_clear_of(float head, float first, float last) {
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (imgui.NavJustMovedToId == 0 || imgui.NavJustMovedToId != imgui.NavId || imgui.NavWindow != window) return;
    const ImRect focus = ImGui::WindowRectRelToAbs(window, window->NavRectRel[imgui.NavLayer]);
    if (focus.Min.y < first || focus.Min.y >= std::min(head, last)) return;
    ImGui::SetScrollY(window, window->Scroll.y - (head - focus.Min.y));
}

/// Rows under their heads, which stay in sight until the last of them has gone by.
void grid(const Paint& paint, Pen& pen, const GridRow& row, const std::vector<float>& tops, Actions& actions) {
    const float height = row.head_height();
    const float least = ImGui::GetWindowPos().y;
    const float last = pen.y + tops.back() - (tops.size() > 1 ? tops.back() - tops[tops.size() - 2] : 0);
    const Pen head{pen.left, std::clamp(least, pen.y, std::max(pen.y, last)), pen.width};
    ImDrawList* list = ImGui::GetWindowDrawList();
    ImDrawListSplitter layers;
    layers.Split(list, 2);
    layers.SetCurrentChannel(list, 1);  // over the rows, and first to be pressed
    row.head(head, height, row.take_presses(head, height, actions));
    layers.SetCurrentChannel(list, 0);
    pen.skip(height);
    const float first = pen.y;
    draw_rows(paint, pen, tops, row, actions);
    layers.Merge(list);
    keep_clear_of(head.y + height, first, pen.y);
}

/// Where rows are cards there are no heads to press: what they can be put in order by, in a row of buttons.
constexpr std::size_t rows_worth_sorting = 6;
void orders(const Paint& paint, Pen& pen, const Table& table, Actions& actions) {
    if (table.rows.size() < rows_worth_sorting) return;
    Choice heads;
    for (const Column& column : table.columns) {
        if (!column.next) continue;
        const char* sign = column.order == Order::ascending ? " ▲" : column.order == Order::descending ? " ▼" : "";
        if (column.order != Order::as_told) heads.chosen = heads.options.size();
        heads.options.push_back({column.head() + sign, column.next});
    }
    choice(paint, pen, "orders", heads, actions);
    pen.skip(paint.px(0.8f));
}

}  // namespace

std::pair<std::size_t, std::size_t> rows_drawn(const Paint& paint, const Pen& pen, const std::vector<float>& tops) {
    if (paint.recorder) return {0, tops.size() - 1};
    const float window = ImGui::GetWindowPos().y;
    const float height = ImGui::GetWindowSize().y;
    return rows_between(tops, window - height - pen.y, window + 2 * height - pen.y);
}

void phrase(const Paint& paint, Pen& pen, std::string_view id, const Phrase& phrase, const TextStyle& style, Actions& actions) {
    if (!leads_somewhere(phrase)) return text(paint, pen, phrase.text, style);
    actions.lead(link(paint, pen, id, phrase.text, style), phrase);
}

std::string lasting_id(const Phrase& name, std::size_t number) {
    return name.to ? fragment_of(name.to->subject) : std::to_string(number);
}

void table(const Paint& paint, Pen& pen, const Table& table, std::string_view save, Actions& actions) {
    ImGui::PushID(table.caption.c_str());
    const float room = pen.width - 2 * paint.px(padding);
    const TableLayout& layout = paint.layouts->tables.of(table, room, paint.em, [&] { return lay_out(paint, table, room); });
    Pen hugging{pen.left, pen.y, width_of(paint, table, layout, save, room) + 2 * paint.px(padding)};
    card(paint, hugging, paint.px(padding), [&](Pen& inner) {
        caption(paint, inner, table, save, actions);
        inner.skip(paint.px(0.3f));
        if (layout.columns.empty()) {
            orders(paint, inner, table, actions);
            draw_rows(paint, inner, layout.tops, CardRow{paint, table, inner.width}, actions);
        } else {
            grid(paint, inner, GridRow{paint, table, layout.columns}, layout.tops, actions);
        }
    });
    pen.y = hugging.y;
    ImGui::PopID();
}

}  // namespace oreplan::widgets
