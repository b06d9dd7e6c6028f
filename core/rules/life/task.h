#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each task, by its own clause. Done by its day is met, done later near, with the days it took too long. Not done is under way
/// up to its day; after it, not met if the ledger speaks of the task, otherwise nobody reported. A task without a day is never
/// late. A dropped task is not judged: whether it may be dropped is for a person to say.
Verdicts task(const Case& given);

}  // namespace oreplan::judge
