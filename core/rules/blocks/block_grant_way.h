#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each block, see block_verdicts.h: granted by a way that the plan allows for the block.
Verdicts block_grant_way(const Case& given);

}  // namespace oreplan::judge
