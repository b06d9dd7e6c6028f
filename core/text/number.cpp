#include "core/text/number.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "core/text/width.h"

namespace oreplan {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
}

/// Without the blanks that numbers are grouped with, and with a plain minus.
std::string bare(std::string_view typed) {
    std::string text = half_width(typed);
    for (const std::string_view blank : {" ", "\t", "\u00A0", "\u2009", "\u202F"}) replace_all(text, blank, "");
    replace_all(text, "\u2212", "-");
    return text;
}

bool are_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char character) { return character >= '0' && character <= '9'; });
}

/// Digits, in threes after the first comma if there are commas.
bool is_whole_part(std::string_view text) {
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos) return are_digits(text);
    if (comma == 0 || comma > 3 || !are_digits(text.substr(0, comma))) return false;
    for (std::string_view rest = text.substr(comma); !rest.empty(); rest.remove_prefix(4)) {
        if (rest.size() < 4 || rest.front() != ',' || !are_digits(rest.substr(1, 3))) return false;
    }
    return true;
}

}  // namespace

std::string format_number(double value, int decimals) {
    char buffer[352];  // the largest number has 309 digits before its point
    const int length = std::snprintf(buffer, sizeof buffer, "%.*f", decimals, std::fabs(value));
    const std::string digits{buffer, static_cast<std::size_t>(length)};
    const std::size_t whole = digits.find('.') == std::string::npos ? digits.size() : digits.find('.');
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    std::string text = value < 0 && !zero ? "\u2212" : "";
    for (std::size_t index = 0; index < digits.size(); ++index) {
        if (index > 0 && index < whole && (whole - index) % 3 == 0) text += ',';
        text += digits[index];
    }
    return text;
}

std::string format_number(double value) { return format_number(value, decimals_of(value)); }

int usual_decimals(Unit unit) {
    switch (unit) {
        case Unit::percent: return 1;
        case Unit::hectare:
        case Unit::mu:
        case Unit::square_kilometre: return 4;
        default: return 2;
    }
}

std::optional<double> parse_number(std::string_view text) {
    std::string number = bare(text);
    std::string_view unsigned_part = number;
    if (!number.empty() && (number.front() == '-' || number.front() == '+')) unsigned_part.remove_prefix(1);
    const std::size_t point = unsigned_part.find('.');
    const std::string_view whole = unsigned_part.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : unsigned_part.substr(point + 1);
    if (!is_whole_part(whole) || !are_digits(fraction) || (whole.empty() && fraction.empty())) return std::nullopt;
    replace_all(number, ",", "");
    const double value = std::strtod(number.c_str(), nullptr);
    return std::isfinite(value) ? std::optional{value} : std::nullopt;
}

}  // namespace oreplan
