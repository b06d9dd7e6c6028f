#include "web/draw/header.h"

#include <algorithm>

#include "core/theme/type_scale.h"
#include "web/draw/grid.h"
#include "web/widgets/button.h"
#include "web/widgets/text.h"
#include "web/widgets/text_input.h"
#include "web/widgets/time_slider.h"

namespace oreplan::draw {

namespace {

using namespace widgets;

constexpr double seconds_a_step = 1.2;

void move_to(const Context& context, Date date) { context.actions.slide_to(at(context.view, date)); }

/// On to the end of the next year, and from the last back to the first: the day goes on by itself until it is stopped.
void play(const Context& context, const Masthead& head, Clock& clock) {
    if (clock.next_at == 0) return;
    context.actions.animate = true;
    if (ImGui::GetTime() < clock.next_at) return;
    if (head.later) {
        clock.next_at = ImGui::GetTime() + seconds_a_step;
        context.actions.slide_to(*head.later->to);
    } else {
        clock.next_at = 0;
    }
}

void start(const Context& context, const Masthead& head, Clock& clock) {
    clock.next_at = ImGui::GetTime() + seconds_a_step;
    if (!head.later) move_to(context, head.time.span.from);
}

void date_field(const Context& context, Pen& pen, const Masthead& head, Clock& clock) {
    const std::string shown = to_iso(head.time.date);
    if (clock.typed.empty()) clock.typed = shown;
    const auto typed = text_input(context.paint, pen, "date", clock.typed, head.date_label, pen.width);
    if (!typed) {
        if (!ImGui::IsItemActive()) clock.typed = shown;
        return;
    }
    clock.typed = *typed;
    const auto date = parse_date(clock.typed);
    if (date && head.time.span.contains(*date)) move_to(context, *date);
}

/// The day before and after, the date as it is typed, and the way through the years by itself.
void date_row(const Context& context, Pen& pen, const Masthead& head, Clock& clock) {
    const Paint& paint = context.paint;
    const ButtonLook look{.size = text_size::note};
    const float gap = paint.px(0.5f);
    const float top = pen.y;
    float left = pen.left;
    const auto place = [&](const char* id, const std::string& words) {
        const ImVec2 size = button_size(paint, words, look);
        const bool pressed = button(paint, {left, top}, id, words, look);
        left += size.x + gap;
        return pressed;
    };
    if (head.earlier && place("earlier", head.earlier->text)) context.actions.to(*head.earlier->to);
    Pen field{left, top, std::min(paint.px(8.5f), pen.left + pen.width - left)};
    date_field(context, field, head, clock);
    left = field.left + field.width + gap;
    if (head.later && place("later", head.later->text)) context.actions.to(*head.later->to);
    const bool runs = clock.next_at > 0;
    if (place("play", context.catalogue.say(runs ? "control.stop" : "control.play"))) {
        runs ? void(clock.next_at = 0) : start(context, head, clock);
    }
    pen.y = std::max(field.y, top + button_size(paint, head.chip, look).y);
}

void panel(const Context& context, Pen& pen, const Masthead& head, Clock& clock) {
    play(context, head, clock);
    date_row(context, pen, head, clock);
    pen.skip(context.paint.px(0.4f));
    const Moved moved = time_slider(context.paint, pen, head.time);
    context.actions.claim_drag |= moved.claim_drag;
    if (moved.date) {
        clock.next_at = 0;
        move_to(context, *moved.date);
    }
    pen.skip(context.paint.px(0.4f));
}

/// Made-up data says so as long as it is looked at, wherever the page is scrolled to.
void mark_exercise(const Context& context, ImVec2 from, float width, float height) {
    const Paint& paint = context.paint;
    const std::string words = context.catalogue.say("exercise.watermark");
    const TextStyle style{.size = text_size::note, .strong = true, .colour = Colour::watch};
    const float wide = text_width(paint, words, style);
    text_line(paint, {from.x + width - wide, from.y + (height - line_height(paint, style)) / 2}, words, style);
}

}  // namespace

float header(const Context& context, const Masthead& head, const Page& page, ImVec2 from, float width, bool narrow,
             Clock& clock) {
    const Paint& paint = context.paint;
    const float padding = side_margin(paint, width);
    const float height = paint.px(narrow ? 5.25f : 3.5f);
    Pen pen{from.x + padding, from.y, width - 2 * padding};
    ImGui::PushID("header");
    const ButtonLook look{.chosen = clock.open, .size = text_size::note};
    const ImVec2 chip = button_size(paint, head.chip, look);
    const float row = narrow ? pen.y + paint.px(2.1f) : pen.y + (height - chip.y) / 2;
    const ButtonLook quiet{.size = text_size::note};
    const ImVec2 elder = button_size(paint, head.elder.text, quiet);
    const float right = pen.left + pen.width;
    const ImVec2 elder_at =
        narrow ? ImVec2{right - elder.x, pen.y + paint.px(0.15f)} : ImVec2{right - chip.x - paint.px(0.5f) - elder.x, row};
    const float taken = chip.x + (narrow ? 0 : elder.x + paint.px(0.5f));
    if (narrow) {
        text_line(paint, {pen.left, pen.y + paint.px(0.5f)}, head.plan_name, {.size = text_size::note, .colour = Colour::muted},
                  pen.width - elder.x - paint.px(0.75f));
    }
    if (!page.warning.empty()) mark_exercise(context, {pen.left, row}, pen.width - taken - paint.px(0.75f), chip.y);
    const TextStyle title{.size = narrow ? text_size::lead : text_size::heading, .strong = true};
    text_line(paint, {pen.left, row + (chip.y - line_height(paint, title)) / 2}, page.title, title,
              pen.width - taken - paint.px(1));
    if (button(paint, elder_at, "elder", head.elder.text, quiet)) context.actions.to(*head.elder.to);
    if (button(paint, {pen.left + pen.width - chip.x, row}, "date", head.chip, look)) clock.open = !clock.open;
    pen.y = from.y + height;
    // (It waits for the rest of the program, which comes as soon as the first page is there.)
    if (clock.open && context.is_whole) panel(context, pen, head, clock);
    ImGui::PopID();
    ImGui::GetWindowDrawList()->AddLine({from.x, pen.y}, {from.x + width, pen.y}, paint.colour(Colour::line), 1);
    return pen.y - from.y;
}

}  // namespace oreplan::draw
