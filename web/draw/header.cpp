#include "web/draw/header.h"

#include <imgui.h>

#include <algorithm>

#include "web/widgets/button.h"
#include "web/widgets/text.h"
#include "web/widgets/time_slider.h"

namespace oreplan::draw {

namespace {

using namespace widgets;

/// "As of", the date, and buttons to the end of the year before and after.
void date_line(const Context& context, Pen& pen, const Masthead& head) {
    const Paint& paint = context.paint;
    const TextStyle label{.size = text_size::note, .colour = Colour::muted};
    const TextStyle date{.size = text_size::body, .strong = true};
    const float base = pen.y;
    const float label_width = text_line(paint, {pen.left, base + paint.px(0.3f)}, head.date_label, label);
    text_line(paint, {pen.left + label_width + paint.px(0.6f), base + paint.px(0.1f)}, head.as_of_words, date);
    const ButtonLook look{.size = text_size::note};
    float right = pen.left + pen.width;
    // Pressed again and again, each keeps its name, and with it the focus.
    const auto step = [&](const char* id, const std::optional<Phrase>& to) {
        if (!to) return;
        right -= button_size(paint, to->text, look).x;
        if (button(paint, {right, base}, id, to->text, look)) context.actions.to(*to->to);
        right -= paint.px(0.4f);
    };
    step("later", head.later);
    step("earlier", head.earlier);
    pen.skip(button_size(paint, head.as_of_words, look).y + paint.px(0.15f));
}

void time(const Context& context, Pen& pen, const Masthead& head) {
    date_line(context, pen, head);
    const Moved moved = time_slider(context.paint, pen, head.time);
    context.actions.claim_drag |= moved.claim_drag;
    if (moved.date) context.actions.slide_to(at(context.view, *moved.date));
}

}  // namespace

float header(const Context& context, const Masthead& head, const Page& page, ImVec2 from, float width, bool narrow,
             bool& open_menu) {
    const Paint& paint = context.paint;
    const float padding = paint.px(narrow ? 1 : 2);
    Pen pen{from.x + padding, from.y + paint.px(0.8f), width - 2 * padding};
    ImGui::PushID("header");
    if (narrow) {
        const std::string words = context.catalogue.say("control.menu");
        const ImVec2 size = button_size(paint, words);
        text_line(paint, {pen.left, pen.y}, page.title, {.size = text_size::heading, .strong = true, .leading = 1.5f},
                  pen.width - size.x - paint.px(1));
        if (button(paint, {pen.left + pen.width - size.x, pen.y}, "menu", words)) open_menu = true;
        pen.skip(paint.px(2.3f));
        time(context, pen, head);
    } else {
        const float title = pen.width * 0.4f;
        text_line(paint, {pen.left, pen.y + paint.px(0.55f)}, page.title,
                  {.size = text_size::title, .strong = true, .leading = 1.4f}, title);
        const float time_width = std::min(pen.width - title, paint.px(36));
        Pen right{pen.left + pen.width - time_width, pen.y, time_width};
        time(context, right, head);
        pen.y = right.y;
    }
    ImGui::PopID();
    pen.skip(paint.px(0.6f));
    ImGui::GetWindowDrawList()->AddLine({from.x, pen.y}, {from.x + width, pen.y}, paint.colour(Colour::line), 1);
    return pen.y - from.y;
}

}  // namespace oreplan::draw
