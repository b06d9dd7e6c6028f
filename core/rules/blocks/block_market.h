#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each block, see block_verdicts.h: granted on the market. An agreement is outside it and strictly limited: whether the law
/// allows one in the case at hand, a person judges.
Verdicts block_market(const Case& given);

}  // namespace oreplan::judge
