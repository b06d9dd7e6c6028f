#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// A change of the plan: one of the four grounds is named, otherwise not met. See amendment_track.h.
Verdicts amendment_ground(const Case& given);

}  // namespace oreplan::judge
