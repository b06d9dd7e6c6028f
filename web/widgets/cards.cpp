#include "web/widgets/cards.h"

#include <algorithm>
#include <cmath>

#include "core/charts/charts.h"
#include "web/widgets/chart.h"
#include "web/widgets/columns.h"
#include "web/widgets/exhibit_button.h"
#include "web/widgets/flow.h"
#include "web/widgets/layouts.h"
#include "web/widgets/sign.h"
#include "web/widgets/table.h"

namespace oreplan::widgets {

namespace {

constexpr TextStyle name_style{.size = text_size::body, .strong = true};
constexpr TextStyle promise_style{.size = text_size::title, .strong = true, .leading = 1.25f};
constexpr TextStyle note_style{.size = text_size::note, .colour = Colour::muted, .leading = 1.4f};
constexpr TextStyle state_style{.size = text_size::note, .strong = true};

/// Words and chart stand side by side, or where that is too narrow one under the other.
struct CardLayout {
    bool beside;
    float width;  // of each of the two

    CardLayout(const Paint& paint, const Card& card, float whole)
        : beside(card.chart && whole >= paint.px(16)), width(beside ? (whole - paint.px(1)) / 2 : whole) {}
};

/// A name leaves room at its end for the card's button.
float name_width(const Paint& paint, float width) { return width - paint.px(exhibit_button_size); }

float promise_height(const Paint& paint, const Card& card, float width) {
    return text_height(paint, card.promise, width, promise_style);
}

float words_height(const Paint& paint, const Card& card, float width) {
    float height = text_height(paint, card.due, width, note_style);
    if (card.mark) height += mark_height(paint, card.mark->word, width, state_style);
    if (!card.now.empty()) height += text_height(paint, card.now, width, note_style);
    if (card.source) height += text_height(paint, card.source->text, width, note_style);
    return height;
}

const Drawing& drawing(const Paint& paint, const TimeChart& chart) {
    return paint.layouts->drawings.of(&chart, [&] { return drawing_of(chart); });
}

float chart_height(const Paint& paint, const Card& card) {
    return card.chart ? paint.px(static_cast<float>(drawing(paint, *card.chart).height)) : 0;
}

float card_height(const Paint& paint, const Card& card, float width) {
    const CardLayout layout{paint, card, width};
    const float words = words_height(paint, card, layout.width);
    return text_height(paint, heading_of(card), name_width(paint, width), name_style) + promise_height(paint, card, width) +
           (layout.beside ? std::max(words, chart_height(paint, card)) : words + chart_height(paint, card));
}

void draw_words(const Paint& paint, Pen& pen, const Card& card, Actions& actions) {
    text(paint, pen, card.due, note_style);
    if (card.mark) mark(paint, pen, *card.mark, state_style);
    if (!card.now.empty()) text(paint, pen, card.now, {.size = text_size::note, .leading = 1.4f});
    if (card.source) phrase(paint, pen, "source", *card.source, note_style, actions);
}

void draw_card(const Paint& paint, Pen pen, const Card& card, std::string_view menu_words, Actions& actions) {
    Phrase name = card.name;
    name.text = heading_of(card);
    const ImVec2 corner{pen.left + pen.width + paint.px(0.4f), pen.y - paint.px(0.2f)};
    Pen heading{pen.left, pen.y, name_width(paint, pen.width)};
    phrase(paint, heading, "name", name, name_style, actions);
    exhibit_button(paint, corner, &card, menu_words, actions);
    pen.y = heading.y;
    text(paint, pen, card.promise, promise_style);
    const CardLayout layout{paint, card, pen.width};
    Pen words{pen.left, pen.y, layout.width};
    draw_words(paint, words, card, actions);
    if (!card.chart) return;
    Pen drawn{pen.left + pen.width - layout.width, layout.beside ? pen.y : words.y, layout.width};
    chart(paint, drawn, drawing(paint, *card.chart), "chart");
}

void count(const Paint& paint, Flow& flow, const StatusCount& count, Actions& actions) {
    const std::string words = count.mark.word + " " + std::to_string(count.count);
    const float wide = mark_width(paint, words, state_style);
    const float height = std::max({line_height(paint, state_style) + paint.px(0.5f), paint.px(2.2f), touch_height(paint)});
    const ImVec2 size{wide + paint.px(1.2f), height};
    const ImVec2 at = flow.next(size);
    const Pressed state = pressable(paint, count.mark.word, at, size);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 to{at.x + size.x, at.y + size.y};
    if (state.hovered || count.chosen) list->AddRectFilled(at, to, paint.colour(Colour::raised), paint.px(0.4f));
    list->AddRect(at, to, paint.colour(count.chosen ? Colour::accent : Colour::line), paint.px(0.4f), 0,
                  count.chosen ? 2.0f : 1.0f);
    Pen inner{at.x + paint.px(0.6f), at.y + (size.y - line_height(paint, state_style)) / 2, wide + 1};
    mark(paint, inner, {count.mark.outcome, words}, state_style);
    actions.lead(state, count.to);
}

/// As many cells side by side as fill `room`, none narrower than a finger needs.
ImVec2 cell_size(const Paint& paint, float room, float gap, std::size_t cells) {
    const float least = std::max(touch_height(paint), paint.px(1.5f));
    const float most = std::max(std::floor((room + gap) / (least + gap)), 1.0f);
    const float across = std::clamp(static_cast<float>(cells), 1.0f, most);
    return {std::floor((room - gap * (across - 1)) / across), std::max(paint.px(2.2f), touch_height(paint))};
}

/// Its sign on its colour; the name is told where it is pointed at.
void cell(const Paint& paint, const StatusCell& cell, ImVec2 from, ImVec2 size, Actions& actions) {
    const Pressed state = pressable(paint, cell.name.text, from, size);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 to{from.x + size.x, from.y + size.y};
    const bool quiet = status_of(cell.mark.outcome) == Status::unknown;
    const Colour colour = outcome_colour(cell.mark.outcome);
    list->AddRectFilled(from, to, quiet ? paint.colour(Colour::raised) : paint.colour(colour, 0.22f), paint.px(0.25f));
    list->AddRect(from, to, paint.colour(state.hovered ? Colour::ink : quiet ? Colour::line : colour), paint.px(0.25f), 0, 1);
    sign(paint, {(from.x + to.x) / 2, (from.y + to.y) / 2}, paint.px(0.4f), cell.mark.outcome);
    paint.record(cell.name.text, from, to);
    if (state.hovered || state.focused) tip(paint, from, to, cell.name.text);
    actions.lead(state, cell.name);
}

}  // namespace

void cards(const Paint& paint, Pen& pen, const Cards& cards, std::string_view menu_words, Actions& actions) {
    const bool narrow = pen.width < paint.px(34);
    const float gap = paint.px(narrow ? 0.6f : 1);
    const float padding = paint.px(narrow ? 0.8f : 1);
    const auto columns = static_cast<std::size_t>(std::clamp(std::floor(pen.width / paint.px(19)), 1.0f, 5.0f));
    const std::size_t across = narrow ? 1 : even_columns(cards.cards.size(), columns);
    const float width = (pen.width - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
    ImDrawList* list = ImGui::GetWindowDrawList();
    for (std::size_t first = 0; first < cards.cards.size(); first += across) {
        const std::size_t last = std::min(first + across, cards.cards.size());
        float height = 0;
        for (std::size_t index = first; index < last; ++index) {
            height = std::max(height, card_height(paint, cards.cards[index], width - 2 * padding));
        }
        height += 2 * padding;
        for (std::size_t index = first; index < last; ++index) {
            const float left = pen.left + (width + gap) * static_cast<float>(index - first);
            const ImVec2 from{left, pen.y}, to{left + width, pen.y + height};
            list->AddRectFilled(from, to, paint.colour(Colour::surface), paint.px(0.5f));
            list->AddRect(from, to, paint.colour(Colour::line), paint.px(0.5f), 0, 1);
            ImGui::PushID(lasting_id(cards.cards[index].name, index).c_str());
            draw_card(paint, {left + padding, pen.y + padding, width - 2 * padding}, cards.cards[index], menu_words, actions);
            ImGui::PopID();
        }
        pen.skip(height + gap);
    }
}

void status_bar(const Paint& paint, Pen& pen, const StatusBar& bar, Actions& actions) {
    const float gap = paint.px(0.4f);
    const ImVec2 size = cell_size(paint, std::min(pen.width, paint.px(46)), gap, bar.cells.size());
    Flow flow{pen, gap};
    ImGui::PushID("cells");
    for (const StatusCell& each : bar.cells) cell(paint, each, flow.next(size), size, actions);
    ImGui::PopID();
    for (const StatusCount& each : bar.counts) count(paint, flow, each, actions);
    pen.y = flow.bottom() + paint.px(0.4f);
}

}  // namespace oreplan::widgets
