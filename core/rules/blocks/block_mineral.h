#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each block, see block_verdicts.h: granted for the block's mineral or one of its other minerals.
Verdicts block_mineral(const Case& given);

}  // namespace oreplan::judge
