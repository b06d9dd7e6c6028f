#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The class that a mine is registered with against the one that a loaded standard gives it, for each mine that one covers, by
/// id. Where they differ, a person judges.
Verdicts mine_size_class(const Case& given);

}  // namespace oreplan::judge
