#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// By the mine duties that show it, in the newest year reported: one mine that did not do it is not met; all that did are met.
Verdicts restoration_fund(const Case& given);

}  // namespace oreplan::judge
