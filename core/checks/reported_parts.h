#pragma once

#include <cstddef>
#include <set>
#include <utility>
#include <vector>

#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/model/problem.h"
#include "core/model/state.h"
#include "core/model/timeline.h"

namespace oreplan {

/// Years for which the parts of an indicator, or the mines whose output it is, were reported to be more together than the whole
/// was, beyond what rounding can make; each with the place of the later of the events, or of the whole's. A whole to date, and
/// parts that only share a cap, are left alone; so is a year of which an event may tell that could not be wholly read or
/// has a problem of its own, by its place in `not_counted`. `timeline` is that of the events, `state` what they come to.
std::vector<std::pair<std::size_t, Problem>> check_reported_parts(const std::vector<Event>& events, const Timeline& timeline,
                                                                  const std::set<std::size_t>& not_counted, const State& state,
                                                                  const Plan& plan);

}  // namespace oreplan
