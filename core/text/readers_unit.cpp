#include "core/text/readers_unit.h"

#include <algorithm>
#include <cmath>

#include "core/text/number.h"

namespace oreplan {

namespace {

/// How many places the point moves to the right.
int places(Unit unit, ReadersUnit readers) {
    switch (readers) {
        case ReadersUnit::kilotonnes: return 1;
        case ReadersUnit::megatonnes: return unit == Unit::hundred_million_tonnes ? 2 : -2;
        case ReadersUnit::cubic_metres:
        case ReadersUnit::people: return 4;
        case ReadersUnit::million_cubic_metres:
        case ReadersUnit::million_people: return -2;
        case ReadersUnit::million_yuan: return 2;
        case ReadersUnit::billion_yuan: return -1;
        case ReadersUnit::hectares: return 0;
    }
    return 0;
}

std::string with_commas(const std::string& digits) {
    std::string text;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        if (index > 0 && (digits.size() - index) % 3 == 0) text += ',';
        text += digits[index];
    }
    return text;
}

/// The same digits with the point elsewhere, and no zeros but those that were told.
std::string moved(std::string_view number, int by) {
    constexpr std::string_view minus = "\u2212";
    const bool negative = number.starts_with(minus);
    if (negative) number.remove_prefix(minus.size());
    std::string whole, fraction;
    bool behind = false;
    for (const char character : number) {
        if (character == '.') behind = true;
        if (character == '.' || character == ',') continue;
        (behind ? fraction : whole) += character;
    }
    const std::size_t told = fraction.size();
    for (; by > 0; --by) {
        whole += fraction.empty() ? '0' : fraction.front();
        if (!fraction.empty()) fraction.erase(0, 1);
    }
    for (; by < 0; ++by) {
        fraction.insert(0, 1, whole.empty() ? '0' : whole.back());
        if (!whole.empty()) whole.pop_back();
    }
    while (fraction.size() > told && fraction.back() == '0') fraction.pop_back();
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    if (whole.empty()) whole = "0";
    return (negative ? std::string{minus} : "") + with_commas(whole) + (fraction.empty() ? "" : '.' + fraction);
}

}  // namespace

std::optional<ReadersUnit> readers_unit(Unit unit, double greatest) {
    const double size = std::fabs(greatest);
    switch (unit) {
        case Unit::ten_thousand_tonnes: return size < 100 ? ReadersUnit::kilotonnes : ReadersUnit::megatonnes;
        case Unit::hundred_million_tonnes: return ReadersUnit::megatonnes;
        case Unit::ten_thousand_cubic_metres: return size < 100 ? ReadersUnit::cubic_metres : ReadersUnit::million_cubic_metres;
        case Unit::hundred_million_yuan: return size < 10 ? ReadersUnit::million_yuan : ReadersUnit::billion_yuan;
        case Unit::ten_thousand_people: return size < 100 ? ReadersUnit::people : ReadersUnit::million_people;
        case Unit::mu: return ReadersUnit::hectares;
        default: return std::nullopt;
    }
}

std::string in_readers_unit(std::string_view number, double value, Unit unit, ReadersUnit readers) {
    if (readers != ReadersUnit::hectares) return moved(number, places(unit, readers));
    const double hectares = *convert(value, Unit::mu, Unit::hectare);
    const double rounded = std::round(hectares * 1e4) / 1e4;
    const bool exact = std::fabs(rounded * 15 - value) < 1e-9 * std::max(1.0, std::fabs(value));
    return (exact ? "" : "≈\u00A0") + format_number(rounded);
}

}  // namespace oreplan
