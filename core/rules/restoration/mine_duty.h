#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The yearly duties of each mine (二（三）6, 六（三）2) in every year of which any was reported: done is met, reported as not done is
/// not met, otherwise nobody reported. Years before the mine was registered do not apply.
Verdicts mine_duty(const Case& given);

}  // namespace oreplan::judge
