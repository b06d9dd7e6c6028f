#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/model/problem.h"
#include "core/model/timeline.h"

namespace oreplan {

/// Years for which the parts of an indicator were reported to be more together than the whole was, beyond what rounding can make;
/// each with the place of the later of the events. Figures to date, and parts that only share a cap, are left alone. `timeline`
/// is that of the events.
std::vector<std::pair<std::size_t, Problem>> check_reported_parts(const std::vector<Event>& events, const Timeline& timeline,
                                                                  const Plan& plan);

}  // namespace oreplan
