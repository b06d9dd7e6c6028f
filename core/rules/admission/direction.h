#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/verdict.h"

namespace oreplan {

/// What each direction of a mineral (plan 三) means for an application for a mine: key mining agrees with it, key
/// exploration does not touch it, a restricted mineral needs a person, and so does one under a quota, whose output is what
/// the upper level assigns. One verdict that says so where the plan steers the mineral nowhere.
std::vector<Verdict> direction_verdicts(const Mineral& mineral);

/// Who grants and registers rights to the mineral: one level for exploration and mining (plan 一（三）3). A person sees to
/// it that the application goes there. Nothing where the plan does not ask for it.
std::optional<Verdict> granting_verdict(const Plan& plan, const Mineral& mineral);

/// The plan's zones that concern a mineral, in the plan's order.
std::vector<const Zone*> zones_of(const Plan& plan, const std::string& mineral);

/// Whether a mine may lie in a zone, by the zone's kind: key mining agrees, forbidden does not, restricted and reserve need
/// a person. `zone` is empty for none of them and absent where nobody said. Nothing where no zone concerns the mineral.
std::optional<Verdict> zone_verdict(const Plan& plan, const std::string& mineral, const std::optional<std::string>& zone);

}  // namespace oreplan
