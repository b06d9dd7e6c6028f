#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// A change of blocks: the first of its calendar year is met, a second one near, for one a year is the principle; strategic
/// minerals go at any time and do not count. See amendment_track.h.
Verdicts amendment_batch(const Case& given);

}  // namespace oreplan::judge
