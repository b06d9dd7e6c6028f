#include "core/page/address.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/text/number.h"

namespace oreplan {

namespace {

std::string percent_encoded(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string encoded;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           byte == '-' || byte == '_' || byte == '.';
        if (plain) {
            encoded += character;
        } else {
            encoded += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return encoded;
}

int hex_digit(char character) {
    if (character >= '0' && character <= '9') return character - '0';
    const char lower = static_cast<char>(character | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percent_decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t index = 0; index < text.size(); ++index) {
        const bool escape = text[index] == '%' && index + 2 < text.size();
        const int high = escape ? hex_digit(text[index + 1]) : -1;
        const int low = escape ? hex_digit(text[index + 2]) : -1;
        if (high >= 0 && low >= 0) {
            decoded += static_cast<char>(high * 16 + low);
            index += 2;
        } else {
            decoded += text[index] == '+' ? ' ' : text[index];
        }
    }
    return decoded;
}

/// Cuts `text` at the first `mark` and returns what stood before it; the rest stays in `text`.
std::string_view take_until(std::string_view& text, char mark) {
    const std::size_t at = text.find(mark);
    const std::string_view before = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
    return before;
}

void read_parameter(View& view, std::string_view name, const std::string& value) {
    if (name == "at") {
        view.as_of = parse_date(value).value_or(view.as_of);
    } else if (name == "ledger") {
        view.ledger = value;
    } else if (name == "q") {
        view.query = value;
    } else if (name == "green") {
        view.green_denominator = parse_name<GreenDenominator>(value).value_or(view.green_denominator);
    } else if (name == "reading") {
        view.scale_reading = parse_name<ScaleReading>(value).value_or(view.scale_reading);
    } else if (name == "tables") {
        view.tables = value == "1";
    } else if (name == "view") {
        view.text = value == "text";
    } else if (name == "theme") {
        if (const auto theme = parse_name<Theme>(value)) view.theme = theme;
    } else if (name == "scale") {
        const double scale = std::strtod(value.c_str(), nullptr);
        // To the hundredth, as an address writes it: a view's own address has to lead back to it.
        if (scale > 0) view.scale = std::round(std::clamp(scale, least_scale, most_scale) * 100) / 100;
    }
}

/// The view, looked at in the way of another.
View dressed_as(View view, const View& way) {
    view.language = way.language;
    view.tables = way.tables;
    view.text = way.text;
    view.theme = way.theme;
    view.scale = way.scale;
    return view;
}

}  // namespace

View go(View view, PageKind page, std::string subject) {
    view.page = page;
    view.subject = std::move(subject);
    return view;
}

View in_plan(std::string plan, View defaults, const View& way) {
    defaults.plan = std::move(plan);
    defaults.page = way.page;
    return dressed_as(std::move(defaults), way);
}

bool same_thing(View one, const View& other) { return dressed_as(std::move(one), other) == other; }

View answered(View view, const std::string& field, std::string answer) {
    if (answer.empty()) {
        view.answers.erase(field);
    } else {
        view.answers[field] = std::move(answer);
    }
    return view;
}

std::string answer_to(const View& view, const std::string& field) {
    const auto found = view.answers.find(field);
    return found == view.answers.end() ? std::string{} : found->second;
}

Settings settings_of(const View& view) {
    Settings settings;
    settings.green_denominator = view.green_denominator;
    settings.scale_reading = view.scale_reading;
    return settings;
}

std::string address_of(const View& view, const View& defaults) {
    std::string query;
    const auto add = [&](std::string_view name, std::string_view value) {
        query += query.empty() ? '?' : '&';
        query += std::string{name} + '=' + percent_encoded(value);
    };
    if (view.as_of != defaults.as_of) add("at", to_iso(view.as_of));
    if (view.ledger != defaults.ledger) add("ledger", view.ledger);
    if (view.query != defaults.query) add("q", view.query);
    if (view.green_denominator != defaults.green_denominator) add("green", name_of(view.green_denominator));
    if (view.scale_reading != defaults.scale_reading) add("reading", name_of(view.scale_reading));
    if (view.tables != defaults.tables) add("tables", view.tables ? "1" : "0");
    if (view.text != defaults.text) add("view", view.text ? "text" : "canvas");
    if (view.theme != defaults.theme && view.theme) add("theme", name_of(*view.theme));
    if (view.scale != defaults.scale) add("scale", format_number(view.scale, 2));
    std::string address = percent_encoded(view.plan) + '/' + std::string{name_of(view.language)} + '/' +
                          std::string{name_of(view.page)} + '/' + query;
    if (!view.subject.empty() || !view.answers.empty()) address += '#' + percent_encoded(view.subject);
    for (const auto& [field, answer] : view.answers) {
        address += '&' + percent_encoded(field) + '=' + percent_encoded(answer);
    }
    return address;
}

View parse_address(std::string_view address, const View& defaults) {
    View view = defaults;
    view.answers.clear();
    std::string_view path_and_query = take_until(address, '#');
    view.subject = percent_decoded(take_until(address, '&'));
    while (!address.empty()) {
        std::string_view pair = take_until(address, '&');
        const std::string field = percent_decoded(take_until(pair, '='));
        if (!field.empty()) view = answered(std::move(view), field, percent_decoded(pair));
    }
    std::string_view path = take_until(path_and_query, '?');
    while (!path_and_query.empty()) {
        std::string_view pair = take_until(path_and_query, '&');
        const std::string_view name = take_until(pair, '=');
        read_parameter(view, name, percent_decoded(pair));
    }
    if (path.starts_with('/')) path.remove_prefix(1);
    if (const auto plan = take_until(path, '/'); !plan.empty()) view.plan = percent_decoded(plan);
    view.language = parse_name<Language>(take_until(path, '/')).value_or(defaults.language);
    view.page = parse_name<PageKind>(take_until(path, '/')).value_or(defaults.page);
    return view;
}

}  // namespace oreplan
