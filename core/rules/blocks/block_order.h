#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each block, see block_verdicts.h: released after those of its kind whose windows close earlier. Announced or granted while
/// one of those was open and unreleased, it is worth a look; equal windows have no order.
Verdicts block_order(const Case& given);

}  // namespace oreplan::judge
