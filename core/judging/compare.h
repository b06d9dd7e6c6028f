#pragma once

#include "core/model/indicator.h"
#include "core/model/verdict.h"

namespace oreplan {

/// The bare comparison of a value and a limit, whatever they are of.
struct Comparison {
    TargetKind kind = TargetKind::at_most;
    double value = 0;
    double limit = 0;
    double upper = 0;  ///< between
    double base = 0;   ///< direction
    Trend trend = Trend::rise;
    double tolerance = 0;  ///< about
    double near_margin = 0;
    bool due = true;
};
Outcome compare(const Comparison& comparison);

}  // namespace oreplan
