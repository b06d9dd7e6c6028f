#pragma once

#include <optional>
#include <vector>

#include "core/facts/indicators/indicator_facts.h"

namespace oreplan {

/// What was produced in a year, beside the total that the plan or the upper level sets for it.
struct ExtractionYear {
    int year = 0;
    IndicatorFacts facts;
};

/// What the mines in being are built to produce in a year, in the indicator's unit. Capacity is not output.
struct DesignCapacity {
    double total = 0;  ///< of the mines whose yearly capacity is known
    int known = 0;     ///< mines
    int mines = 0;     ///< all in being, of the minerals that the indicator is about
};

struct Extraction {
    const Indicator* indicator = nullptr;
    std::vector<ExtractionYear> years;       ///< of the period, up to the year of the date
    std::optional<DesignCapacity> capacity;  ///< absent while nobody reported the register of mines
};

/// Output by mineral and year (plan 五（一）1): each indicator that limits the output of a mineral, and each sum of such.
std::vector<Extraction> extraction(const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
