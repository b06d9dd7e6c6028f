#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Resource efficiency (plan 五（二）3, 五（三）3): the three rates (三率) of each mine of the register, by id, in the newest year
/// reported: one verdict for each limit, a single one where nothing was reported or no limit is loaded. The plan asks for the
/// rates that are prescribed and prescribes none itself: the limits are those of the standards in the plan file, each verdict
/// naming the edition. "No standard loaded" is an answer of its own. Where a clause asks it of new mines, theirs are held to that
/// clause too, each by verdicts of its own.
Verdicts recovery_rates(const Case& given);

}  // namespace oreplan::judge
