#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 五（二）3: each mine that is or was listed. Delisted and not listed again is worth a look, and not met by a new mine that
/// produces. The subject is the mine.
Verdicts green_listing(const Case& given);

}  // namespace oreplan::judge
