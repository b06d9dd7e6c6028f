#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// What the mines are built to produce, beside the total: near where it alone exceeds the total, for it could carry output
/// beyond. A quota is counted in what the quota counts (rare earths: oxides, not ore), so capacity is not held against it.
Verdicts capacity_beside_total(const Case& given);

}  // namespace oreplan::judge
