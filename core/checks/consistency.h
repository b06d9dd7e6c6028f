#pragma once

#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/verdict.h"

namespace oreplan {

/// One check of the plan's print against itself. `where` points at the relation in the plan file.
struct ConsistencyCheck {
    std::string where;
    Verdict verdict;
    bool accepted = false;  ///< the plan file says that the print is known not to add up
};

/// Sums, parts, differences, shares, changes and unit conversions that the plan file states, each recomputed from the
/// printed numbers. Sums and differences of printed numbers must come out exactly; shares, changes and conversions must
/// equal the printed number when rounded as it is.
std::vector<ConsistencyCheck> check_consistency(const Plan& plan);

}  // namespace oreplan
