#include "core/pages/words/form_answers.h"

#include <algorithm>
#include <cmath>

#include "core/text/number.h"

namespace oreplan {

Field& Questions::add(const std::string& name, FieldKind kind, std::string label) {
    Field field;
    field.id = group_ + '.' + name;
    field.kind = kind;
    field.label = std::move(label);
    field.answer = answer_to(briefing_.view, field.id);
    return fields_.emplace_back(std::move(field));
}

Field& Questions::ask(const std::string& name, FieldKind kind) {
    Field& field = add(name, kind, briefing_.say(group_ + ".label." + name));
    if (const std::string hint = group_ + ".hint." + name; briefing_.catalogue.has(hint)) field.hint = briefing_.say(hint);
    return field;
}

std::optional<std::string> Questions::choose(const std::string& name, std::vector<FieldOption> options) {
    Field& field = ask(name, FieldKind::choice);
    field.options = std::move(options);
    field.options.insert(field.options.begin(), {"", briefing_.say("control.not_answered")});
    if (field.answer.empty()) return std::nullopt;
    const auto chosen = std::find_if(field.options.begin(), field.options.end(),
                                     [&](const FieldOption& option) { return option.value == field.answer; });
    if (chosen != field.options.end()) return field.answer;
    field.problem = briefing_.say("field.not_an_option", {{"found", field.answer}});
    return std::nullopt;
}

std::optional<double> Questions::number(Field& field, const std::function<bool(double)>& fits, const std::string& refusal) {
    if (field.answer.empty()) return std::nullopt;
    const auto value = parse_number(field.answer);
    if (value && fits(*value)) return value;
    field.problem = briefing_.say(value ? "field." + refusal : "field.not_a_number", {{"found", field.answer}});
    return std::nullopt;
}

std::optional<double> Questions::positive(const std::string& name, std::optional<Unit> unit, std::string hint) {
    Field& field = ask(name, FieldKind::number);
    field.hint = std::move(hint);
    const auto value = number(
        field, [](double typed) { return typed > 0; }, "not_positive");
    if (!value || !unit || can_mean(*unit, *value)) return value;
    field.problem = briefing_.say("field.beyond_unit", {{"found", field.answer}, {"most", Quantity{most_of(*unit), *unit}}});
    return std::nullopt;
}

std::optional<int> Questions::how_many(const std::string& name) {
    constexpr double most = 1000;  // far more than there can be; beyond it something was mistyped
    const auto value = number(
        ask(name, FieldKind::number), [](double count) { return count >= 1 && count <= most && count == std::floor(count); },
        "not_a_count");
    return value ? std::optional{static_cast<int>(*value)} : std::nullopt;
}

std::optional<double> Questions::share(const std::string& name) {
    return number(
        ask(name, FieldKind::number), [](double value) { return value >= 0 && value <= 100; }, "not_a_share");
}

std::string Questions::text(const std::string& name) { return ask(name, FieldKind::text).answer; }

bool Questions::check(const std::string& name, std::string label) {
    Field& field = add(name, FieldKind::check, std::move(label));
    const bool is_checked = field.answer == "1";
    if (!is_checked && !field.answer.empty()) field.problem = briefing_.say("field.not_an_option", {{"found", field.answer}});
    return is_checked;
}

}  // namespace oreplan
