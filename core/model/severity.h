#pragma once

#include <span>

#include "core/model/verdict.h"

namespace oreplan {

/// How much an outcome wants a person's attention, 0 for the most: not met, data missing, a person has to judge, near a limit,
/// under way, met, does not apply.
int severity(Outcome outcome);

/// The outcome among them that wants it most; not_applicable where there are none.
Outcome worst(std::span<const Verdict> verdicts);
Outcome worst(std::span<const Verdict* const> verdicts);

}  // namespace oreplan
