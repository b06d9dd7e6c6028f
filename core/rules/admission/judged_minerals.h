#pragma once

#include <vector>

#include "core/judging/case.h"

namespace oreplan {

/// The mineral that is applied for; without an application, all of the plan's: some rules judge an application and the plan
/// alike.
std::vector<const Mineral*> minerals_of(const Case& given);

}  // namespace oreplan
