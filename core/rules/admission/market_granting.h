#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Rights are granted on the market (plan 五（四）3): tender, auction and listing agree; an agreement is strictly limited, so a
/// person judges, and outside the ways of the planning block it is not met. Asked of new mines only.
Verdicts market_granting(const Case& given);

}  // namespace oreplan::judge
