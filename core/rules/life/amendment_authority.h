#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// A change of the plan: decided by the authority that approved the plan, by its name in the plan's own language. Decided by nobody or by the one
/// that issued the plan is not met; another name may be the same authority, so a person looks. See amendment_track.h.
Verdicts amendment_authority(const Case& given);

}  // namespace oreplan::judge
