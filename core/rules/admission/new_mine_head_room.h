#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Whether one more mine stays under each of the plan's caps on mines, as it stands on the date: over those in being or, before
/// anybody reports them, over the plan's own count at the base date. Nothing where the plan sets no cap. Asked of new mines
/// only.
Verdicts new_mine_head_room(const Case& given);

}  // namespace oreplan::judge
