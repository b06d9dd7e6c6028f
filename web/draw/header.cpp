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
constexpr float least_name = 4;  // em: less of a plan's name says nothing

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
        const Pressed pressed = button(paint, {left, top}, id, words, look);
        left += size.x + gap;
        return pressed;
    };
    if (head.earlier) context.actions.lead(place("earlier", head.earlier->text), *head.earlier);
    Pen field{left, top, std::min(paint.px(8.5f), pen.left + pen.width - left)};
    date_field(context, field, head, clock);
    left = field.left + field.width + gap;
    if (head.later) context.actions.lead(place("later", head.later->text), *head.later);
    const bool runs = clock.next_at > 0;
    if (place("play", context.catalogue.say(runs ? "control.stop" : "control.play")).pressed) {
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

/// Made-up data says so as long as it is looked at, wherever the page is scrolled to. Returns the room that it takes.
float mark_exercise(const Context& context, ImVec2 from, float width, float height) {
    const Paint& paint = context.paint;
    const std::string words = context.catalogue.say("exercise.watermark");
    const TextStyle style{.size = text_size::note, .strong = true, .colour = Colour::watch};
    const float wide = std::min(text_width(paint, words, style) + 1, width);
    text_line(paint, {from.x + width - wide, from.y + (height - line_height(paint, style)) / 2}, words, style, wide);
    return wide + paint.px(0.75f);
}

/// A button of the header's row that ends at `right`, which moves on to where the next one ends.
Pressed row_button(const Paint& paint, std::string_view id, const std::string& words, float& right, float y) {
    const ButtonLook look{.size = text_size::note};
    right -= button_size(paint, words, look).x;
    const Pressed pressed = button(paint, {right, y}, id, words, look);
    right -= paint.px(0.5f);
    return pressed;
}

/// The way to the version for elders, on every screen.
void elder_button(const Context& context, const Masthead& head, float& right, float y) {
    context.actions.lead(row_button(context.paint, "elder", head.elder.text, right, y), head.elder);
}

/// What can be done with the page, where there is room; otherwise the menu has it.
void row_buttons(const Context& context, const Masthead& head, float& right, float y) {
    if (row_button(context.paint, "share", head.share.words, right, y).pressed) context.actions.command = head.share.kind;
    context.actions.lead(row_button(context.paint, "present", head.present.text, right, y), head.present);
}

constexpr float chevron = 0.7f;  // em: how wide it is
constexpr float chevron_gap = 0.4f;

/// Points down where something can be opened, and up where it is.
void draw_chevron(const Paint& paint, ImVec2 middle, bool up) {
    const float half = paint.px(chevron / 2);
    const float rise = up ? -half / 2 : half / 2;
    const ImVec2 corners[]{{middle.x - half, middle.y - rise}, {middle.x, middle.y + rise}, {middle.x + half, middle.y - rise}};
    ImGui::GetWindowDrawList()->AddPolyline(corners, 3, paint.colour(Colour::muted), ImDrawFlags_None,
                                            std::max(1.5f, paint.px(0.12f)));
}

/// In a row of that middle and width. `contents_open`: pressed, it opens the contents of the page or closes them; null where the
/// page has none.
void page_title(const Context& context, const std::string& words, TextStyle style, ImVec2 left_middle, float room,
                bool* contents_open) {
    const Paint& paint = context.paint;
    const float beside = contents_open ? paint.px(chevron + chevron_gap) : 0;
    style.size = fitting_size({style.size, text_size::body, text_size::note}, room - beside,
                              [&](float size) { return text_width(paint, words, {.size = size, .strong = true}); });
    const float line = line_height(paint, style);
    const auto [left, middle] = left_middle;
    const float wide = text_line(paint, {left, middle - line / 2}, words, style, room - beside);
    if (!contents_open) return;
    draw_chevron(paint, {left + wide + paint.px(chevron_gap + chevron / 2), middle}, *contents_open);
    const float height = std::max(line, touch_height(paint));
    if (pressable(paint, "contents", {left, middle - height / 2}, {std::max(wide + beside, height), height}).pressed)
        *contents_open = !*contents_open;
}

/// The day, which opens what it is set with; it ends where the pen's column does.
void day_button(const Context& context, const Pen& pen, float y, const std::string& day, Clock& clock) {
    const ButtonLook look{.chosen = clock.open, .size = text_size::note};
    const ImVec2 at{pen.left + pen.width - button_size(context.paint, day, look).x, y};
    if (button(context.paint, at, "date", day, look).pressed) clock.open = !clock.open;
}

/// One row: the title, what can be done with the page, and the day. Returns its height.
float desk_rows(const Context& context, const Masthead& head, const Page& page, const Pen& pen, Clock& clock) {
    const Paint& paint = context.paint;
    const float height = paint.px(3.5f);
    const ImVec2 chip = button_size(paint, head.chip, {.size = text_size::note});
    const float row = pen.y + (height - chip.y) / 2;
    float right = pen.left + pen.width - chip.x - paint.px(0.5f);  // where what stands beside the day ends
    elder_button(context, head, right, row);
    row_buttons(context, head, right, row);
    if (!page.warning.empty()) right -= mark_exercise(context, {pen.left, row}, right - pen.left, chip.y);
    const TextStyle title{.size = text_size::heading, .strong = true};
    page_title(context, page.title, title, {pen.left, row + chip.y / 2}, right - pen.left - paint.px(0.5f), nullptr);
    day_button(context, pen, row, head.chip, clock);
    return height;
}

/// The plan and the way to the version for elders, which ends at the pen's right.
void plan_row(const Context& context, const Masthead& head, const Page& page, const Pen& pen, float line) {
    const Paint& paint = context.paint;
    float right = pen.left + pen.width;
    elder_button(context, head, right, pen.y + paint.px(0.15f));
    const TextStyle plan{.size = text_size::note, .colour = Colour::muted};
    const float top = pen.y + std::max(paint.px(0.5f), (line - line_height(paint, plan)) / 2);
    if (!page.warning.empty()) right -= mark_exercise(context, {pen.left, top}, right - pen.left, line_height(paint, plan));
    const float room = right - pen.left;
    if (room > paint.px(least_name)) text_line(paint, {pen.left, top}, head.plan_name, plan, room);
}

/// Rows as high as what is pressed there: the plan; the title and the day, which stands without words where the title lacks room beside
/// it, and below where it still does.
float phone_rows(const Context& context, const Masthead& head, const Page& page, const Pen& pen, Clock& clock,
                 bool& contents_open) {
    const Paint& paint = context.paint;
    bool* const opens = page.contents.empty() ? nullptr : &contents_open;
    const float line = std::max(paint.px(2.1f), touch_height(paint));
    const float gap = paint.px(0.75f);
    const auto fits_beside = [&](const std::string& day, float size) {
        const float title =
            text_width(paint, page.title, {.size = size, .strong = true}) + paint.px(opens ? chevron + chevron_gap : 0);
        return title + gap + button_size(paint, day, {.size = text_size::note}).x <= pen.width;
    };
    const std::string day = fits_beside(head.chip, text_size::lead) ? head.chip : context.catalogue.say(head.time.date);
    const bool beside = fits_beside(day, text_size::note);
    const ImVec2 chip = button_size(paint, day, {.size = text_size::note});
    plan_row(context, head, page, pen, line);
    const float row = pen.y + line + paint.px(0.25f);
    page_title(context, page.title, {.size = text_size::lead, .strong = true}, {pen.left, row + chip.y / 2},
               pen.width - (beside ? chip.x + gap : 0), opens);
    day_button(context, pen, beside ? row : row + line, day, clock);
    return std::max(paint.px(5.25f), 2 * line + paint.px(0.4f)) + (beside ? 0 : line);
}

}  // namespace

float header(const Context& context, const Masthead& head, const Page& page, ImVec2 from, float width, bool narrow, Clock& clock,
             bool& contents_open) {
    const float padding = side_margin(context.paint, width);
    Pen pen{from.x + padding, from.y, width - 2 * padding};
    ImGui::PushID("header");
    pen.skip(narrow ? phone_rows(context, head, page, pen, clock, contents_open) : desk_rows(context, head, page, pen, clock));
    // (It waits for the rest of the program, which comes as soon as the first page is there.)
    if (clock.open && context.has_pages) panel(context, pen, head, clock);
    ImGui::PopID();
    ImGui::GetWindowDrawList()->AddLine({from.x, pen.y}, {from.x + width, pen.y}, context.paint.colour(Colour::line), 1);
    return pen.y - from.y;
}

}  // namespace oreplan::draw
