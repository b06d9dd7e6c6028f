#include "web/widgets/form.h"

#include <algorithm>

#include "web/widgets/button.h"
#include "web/widgets/text_input.h"

namespace oreplan::widgets {

namespace {

constexpr TextStyle label_style{.size = text_size::body};
constexpr TextStyle note_style{.size = text_size::note, .colour = Colour::muted};

std::optional<std::string> chosen(const Paint& paint, Pen& pen, const Field& field) {
    std::vector<std::string> words;
    std::size_t current = field.options.size();
    for (const FieldOption& option : field.options) {
        if (option.value == field.answer) current = words.size();
        words.push_back(option.words);
    }
    const int pressed = choice(paint, pen, field.id, words, current);
    return pressed < 0 ? std::nullopt : std::optional{field.options[static_cast<std::size_t>(pressed)].value};
}

/// A box with a tick, and its label as part of what can be pressed.
std::optional<std::string> checked(const Paint& paint, Pen& pen, const Field& field) {
    const float side = paint.px(1.15f);
    Pen words{pen.left + side + paint.px(0.6f), pen.y, pen.width - side - paint.px(0.6f)};
    const float top = pen.y + (line_height(paint, label_style) - side) / 2;
    text(paint, words, field.label, label_style);
    const Pressed state = pressable(paint, field.id, {pen.left, pen.y}, {pen.width, words.y - pen.y});
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 from{pen.left, top};
    const ImVec2 to{pen.left + side, top + side};
    const bool set = field.answer == "1";
    list->AddRectFilled(from, to,
                        paint.colour(set             ? Colour::accent
                                     : state.hovered ? Colour::raised
                                                     : Colour::surface),
                        paint.px(0.2f));
    list->AddRect(from, to, paint.colour(set ? Colour::accent : Colour::muted), paint.px(0.2f), 0, 1);
    if (set) {
        const ImVec2 tick[] = {{from.x + side * 0.22f, from.y + side * 0.52f},
                               {from.x + side * 0.43f, from.y + side * 0.73f},
                               {from.x + side * 0.79f, from.y + side * 0.28f}};
        list->AddPolyline(tick, 3, paint.colour(Colour::on_accent), 0, paint.px(0.14f));
    }
    pen.y = words.y;
    return state.pressed ? std::optional<std::string>{set ? "" : "1"} : std::nullopt;
}

void notes(const Paint& paint, Pen& pen, const Field& field) {
    if (!field.hint.empty()) text(paint, pen, field.hint, note_style);
    if (!field.problem.empty())
        text(paint, pen, field.problem, {.size = text_size::note, .strong = true, .colour = Colour::missed});
}

std::optional<Answer> question(const Paint& paint, Pen& pen, const Field& field) {
    std::optional<std::string> answer;
    if (field.kind == FieldKind::check) {
        answer = checked(paint, pen, field);
        notes(paint, pen, field);
    } else {
        const bool wide = pen.width > paint.px(34);
        const float names = wide ? std::min(pen.width * 0.32f, paint.px(15)) : 0;
        Pen left{pen.left, pen.y + paint.px(wide ? 0.35f : 0), wide ? names - paint.px(1) : pen.width};
        text(paint, left, field.label, label_style);
        Pen right{pen.left + names, wide ? pen.y : left.y + paint.px(0.15f), pen.width - names};
        const bool choosing = field.kind == FieldKind::choice;
        answer = choosing ? chosen(paint, right, field) : text_input(paint, right, field.id, field.answer, {}, paint.px(18));
        notes(paint, right, field);
        pen.y = std::max(left.y, right.y);
    }
    if (!answer) return std::nullopt;
    return Answer{field.id, *answer, field.kind == FieldKind::number || field.kind == FieldKind::text};
}

}  // namespace

std::optional<Answer> form(const Paint& paint, Pen& pen, const Form& form) {
    std::optional<Answer> given;
    ImGui::PushID(form.caption.c_str());
    card(paint, pen, paint.px(1), [&](Pen& inner) {
        text(paint, inner, form.caption, {.size = text_size::note, .colour = Colour::muted});
        for (const Field& field : form.fields) {
            inner.skip(paint.px(field.kind == FieldKind::check ? 0.4f : 0.7f));
            ImGui::PushID(field.id.c_str());
            if (auto answer = question(paint, inner, field)) given = std::move(answer);
            ImGui::PopID();
        }
    });
    ImGui::PopID();
    return given;
}

}  // namespace oreplan::widgets
