#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 五（二）3: each restart: met by a mine that was on a green list on that day. A mine that still stands idle is under way. The
/// plan speaks of mines that are long idle and does not say how long that is: all are here. The subject is the mine.
Verdicts restart_green(const Case& given);

}  // namespace oreplan::judge
