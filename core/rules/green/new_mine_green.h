#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 二（三）5, 六（三）1: each mine registered, and not as existing, after the base year's last day: listed is met; what does not
/// produce yet is under way, for a mine builds green as it is built; producing unlisted is not met. The subject is the mine.
Verdicts new_mine_green(const Case& given);

}  // namespace oreplan::judge
