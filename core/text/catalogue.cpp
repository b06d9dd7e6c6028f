#include "core/text/catalogue.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "core/model/decimals.h"
#include "core/text/number.h"
#include "core/text/readers_unit.h"

namespace oreplan {

namespace {

const Message::Argument* argument_of(const Message& message, std::string_view name) {
    for (const auto& [key, argument] : message.arguments) {
        if (key == name) return &argument;
    }
    return nullptr;
}

bool is_one(const Message::Argument& argument) {
    if (const int* number = std::get_if<int>(&argument)) return *number == 1;
    if (const Quantity* quantity = std::get_if<Quantity>(&argument)) return quantity->value == 1;
    const std::string* text = std::get_if<std::string>(&argument);
    return text && *text == "1";
}

/// Quantities of the unit that a message speaks of: they are compared by whoever reads it.
std::vector<double> values_in(const Message& message, Unit unit) {
    std::vector<double> values;
    for (const auto& [name, argument] : message.arguments) {
        const Quantity* quantity = std::get_if<Quantity>(&argument);
        if (quantity && quantity->unit == unit) values.push_back(quantity->value);
    }
    return values;
}

}  // namespace

tl::expected<Catalogue, Problems> Catalogue::read(std::string_view json, Language language) {
    Catalogue catalogue;
    catalogue.language_ = language;
    Problems problems;
    auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (!parsed.is_object()) {
        problems.push_back({"", {"problem.not_json", {{"line", 0}, {"column", 0}}}, {"cure.not_json", {}}});
        return tl::unexpected(std::move(problems));
    }
    for (auto& [key, words] : parsed.get_ref<nlohmann::json::object_t&>()) {  // in the order of the keys
        if (words.is_string()) {
            catalogue.words_.emplace_hint(catalogue.words_.end(), key, std::move(words.get_ref<std::string&>()));
        } else {
            problems.push_back({'/' + key, {"problem.wrong_type", {{"found", words.dump()}}}, {"cure.wrong_type.string", {}}});
        }
    }
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return catalogue;
}

std::string Catalogue::say(const Message& message) const {
    const auto found = words_.find(message.key);
    return found == words_.end() ? "⟦" + message.key + "⟧" : fill(found->second, message);
}

std::string Catalogue::fill(std::string_view words, const Message& message) const {
    std::string text;
    while (!words.empty()) {
        const std::size_t open = words.find('{');
        text += words.substr(0, open);
        const std::size_t close = open == std::string_view::npos ? open : words.find('}', open);
        if (close == std::string_view::npos) break;
        const std::string_view place = words.substr(open + 1, close - open - 1);
        const std::size_t first_bar = place.find('|');
        const std::string_view name = place.substr(0, first_bar);
        const Message::Argument* argument = argument_of(message, name);
        if (!argument) {
            text += "⟦" + std::string{place} + "⟧";
        } else if (const Quantity* quantity = std::get_if<Quantity>(argument); quantity && first_bar == std::string_view::npos) {
            text += say(*quantity, values_in(message, quantity->unit));
        } else if (first_bar == std::string_view::npos) {
            text += say_argument(*argument);
        } else {
            const std::size_t second_bar = place.find('|', first_bar + 1);
            text += is_one(*argument) ? place.substr(first_bar + 1, second_bar - first_bar - 1) : place.substr(second_bar + 1);
        }
        words.remove_prefix(close + 1);
    }
    return text;
}

std::string Catalogue::say_argument(const Message::Argument& argument) const {
    struct Say {
        const Catalogue& catalogue;
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const Text& text) const { return catalogue.say(text); }
        std::string operator()(const Quantity& quantity) const { return catalogue.say(quantity); }
        std::string operator()(Date date) const { return catalogue.say(date); }
        std::string operator()(int number) const { return std::to_string(number); }
    };
    return std::visit(Say{*this}, argument);
}

std::string Catalogue::say_number(const std::string& number, bool one, Unit unit) const {
    return say("quantity." + std::string{name_of(unit)}, {{"n", one ? std::string{"1"} : number}});
}

namespace {

int decimals_for(const Quantity& quantity, std::vector<double> beside) {
    if (is_told(quantity.value)) return decimals_of(quantity.value);
    beside.push_back(quantity.value);
    return decimals_apart(beside, usual_decimals(quantity.unit));
}

}  // namespace

std::string Catalogue::say(const Quantity& quantity, const std::vector<double>& beside) const {
    return rounded(quantity, decimals_for(quantity, beside));
}

std::string Catalogue::in_plans_unit(const Quantity& quantity) const {
    return say_number(format_number(quantity.value, decimals_for(quantity, {})), quantity.value == 1, quantity.unit);
}

std::string Catalogue::brief(const Quantity& quantity, const std::vector<double>& beside) const {
    return say_so("quantity.brief", quantity, decimals_for(quantity, beside));
}

std::string Catalogue::rounded(const Quantity& quantity, int decimals) const {
    return say_so("quantity.told", quantity, decimals);
}

std::string Catalogue::unit_in_head(Unit unit, double greatest) const { return say_unit("unit.in_head", unit, greatest); }
std::string Catalogue::unit_on_scale(Unit unit, double greatest) const { return say_unit("unit.on_scale", unit, greatest); }

std::string Catalogue::in_column(const Quantity& quantity, double greatest) const {
    return say_bare("quantity.in_column", quantity, greatest);
}
std::string Catalogue::on_scale(const Quantity& quantity, double greatest) const {
    return say_bare("quantity.on_scale", quantity, greatest);
}

// What a language makes of the plan's unit and its readers' is its words' affair.

std::string Catalogue::say_so(const char* way, const Quantity& quantity, int decimals) const {
    const auto& [value, unit] = quantity;
    const std::string number = format_number(value, decimals);
    const std::string plan = say_number(number, value == 1, unit);
    const auto readers = readers_unit(unit, value);
    if (!readers) return plan;
    const std::string key = "reader." + std::string{name_of(*readers)};
    return say(way, {{"plan", plan}, {"reader", say(key, {{"n", in_readers_unit(number, value, unit, *readers)}})}});
}

std::string Catalogue::say_unit(const char* way, Unit unit_told, double greatest) const {
    const auto readers = readers_unit(unit_told, greatest);
    if (!readers) return unit(unit_told);
    return say(way, {{"plan", unit(unit_told)}, {"reader", say("readers_unit." + std::string{name_of(*readers)})}});
}

std::string Catalogue::say_bare(const char* way, const Quantity& quantity, double greatest) const {
    const std::string number = format_number(quantity.value, decimals_for(quantity, {}));
    const auto readers = readers_unit(quantity.unit, greatest);
    if (!readers) return number;
    return say(way, {{"plan", number}, {"reader", in_readers_unit(number, quantity.value, quantity.unit, *readers)}});
}

std::string Catalogue::say(Date date) const {
    const auto month = std::to_string(static_cast<unsigned>(date.month()));
    return say("date", {{"year", static_cast<int>(date.year())},
                        {"month", say("month." + month)},
                        {"day", static_cast<int>(static_cast<unsigned>(date.day()))}});
}

}  // namespace oreplan
