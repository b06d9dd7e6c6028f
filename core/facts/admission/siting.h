#pragma once

#include <string>
#include <vector>

#include "core/model/plan.h"

namespace oreplan {

/// The plan's zones that concern a mineral, in the plan's order.
std::vector<const Zone*> zones_of(const Plan& plan, const std::string& mineral);

/// The plan's mining blocks, in the plan's order: of whatever mineral, and for one.
std::vector<const Block*> mining_blocks(const Plan& plan);
std::vector<const Block*> mining_blocks(const Plan& plan, const std::string& mineral);

}  // namespace oreplan
