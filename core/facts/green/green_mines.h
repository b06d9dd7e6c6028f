#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/settings.h"
#include "core/model/state.h"

namespace oreplan {

/// Whole mines that a rate asks for: 80 % of 14 is 11.2, so 12.
int mines_for_rate(double percent, int denominator);

/// One year's target under one denominator. The denominator is that of the year's last day, or of the date looked at
/// while the year still runs or lies ahead.
struct GreenYear {
    int year = 0;
    double target = 0;               ///< percent
    bool due = false;                ///< the year is over on the date
    std::optional<int> denominator;  ///< mines
    std::optional<int> required;     ///< green mines that the target means
    std::optional<int> listed;       ///< green mines on the year's last day or, in the running year, on the date
    std::optional<double> rate;      ///< percent
    std::optional<Date> data_date;   ///< of the newest event on green lists by then
    Source source;
};

struct GreenMines {
    const Indicator* indicator = nullptr;         ///< null where the plan has no such indicator
    std::array<std::vector<GreenYear>, 3> years;  ///< by GreenDenominator, each year with a target
};

/// The yearly targets for green mines (plan 六（二）3) under each of the three denominators, beside what the ledger says.
GreenMines green_mines(const Plan& plan);

/// Adds the years whose numbers are those of a day: the year that ends on it, and on the date looked at all that come after.
void add_green_years(GreenMines& green, const Plan& plan, const State& state, Date day, Date as_of);

}  // namespace oreplan
