#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each block, see block_verdicts.h: granted inside its window (投放时序), both days included.
Verdicts block_window(const Case& given);

}  // namespace oreplan::judge
