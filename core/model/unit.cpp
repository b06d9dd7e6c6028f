#include "core/model/unit.h"

#include <cmath>

namespace oreplan {

namespace {

enum class Dimension { mass, mass_rate, volume, area, sheets, number, share, money, people, frequency };

/// How many of the dimension's smallest unit here one of the unit holds: whole numbers, so that converting there and
/// back loses nothing that was printed.
struct Measure {
    Dimension dimension;
    double size;
};

Measure measure(Unit unit) {
    switch (unit) {
        case Unit::ten_thousand_tonnes: return {Dimension::mass, 1};
        case Unit::hundred_million_tonnes: return {Dimension::mass, 10'000};
        case Unit::tonnes_per_day: return {Dimension::mass_rate, 1};
        case Unit::ten_thousand_cubic_metres: return {Dimension::volume, 1};
        case Unit::mu: return {Dimension::area, 1};
        case Unit::hectare: return {Dimension::area, 15};
        case Unit::square_kilometre: return {Dimension::area, 1500};
        case Unit::map_sheet: return {Dimension::sheets, 1};
        case Unit::count: return {Dimension::number, 1};
        case Unit::percent: return {Dimension::share, 1};
        case Unit::hundred_million_yuan: return {Dimension::money, 1};
        case Unit::ten_thousand_people: return {Dimension::people, 1};
        case Unit::times_per_year: return {Dimension::frequency, 1};
        case Unit::times_per_month: return {Dimension::frequency, 12};
    }
    return {Dimension::number, 1};
}

}  // namespace

bool comparable(Unit one, Unit other) { return measure(one).dimension == measure(other).dimension; }

double most_of(Unit unit) {
    switch (measure(unit).dimension) {
        case Dimension::mass:
        case Dimension::volume: return 1e8 / measure(unit).size;      // ten times what is mined in the world in a year
        case Dimension::mass_rate: return 1e9;                        // the same, by the day
        case Dimension::area: return 51e9 * 15 / measure(unit).size;  // the whole earth
        case Dimension::share: return 1e6;
        case Dimension::money: return 1e8;
        case Dimension::people: return 1e6;
        case Dimension::frequency: return 1e6;
        case Dimension::sheets:
        case Dimension::number: return 1e6;
    }
    return 1e6;
}

bool can_mean(Unit unit, double value) { return std::fabs(value) <= most_of(unit); }

std::optional<double> convert(double value, Unit from, Unit to) {
    if (!comparable(from, to)) return std::nullopt;
    return value * measure(from).size / measure(to).size;
}

}  // namespace oreplan
