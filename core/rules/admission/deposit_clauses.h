#pragma once

#include <vector>

#include "core/judging/case.h"

namespace oreplan {

/// What is asked of every mine and, where it lies in a mining block of the plan, of those there by a clause of their own (plan
/// 五（四）3): each clause gets its verdict.
std::vector<const Requirement*> asked_of(const Application& application, RequirementKind kind, const Facts& facts);

}  // namespace oreplan
