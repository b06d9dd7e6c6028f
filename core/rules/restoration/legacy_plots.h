#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 六（三）3: treated to the last is met, until then under way. More than there is wants a person.
Verdicts legacy_plots(const Case& given);

}  // namespace oreplan::judge
