#pragma once

#include "core/judging/case.h"

namespace oreplan {

/// A requirement that mine duties show, by those duties in the newest year reported; nothing where the plan does not make it.
Verdicts by_duty(Rule rule, RequirementKind kind, const Case& given);

}  // namespace oreplan
