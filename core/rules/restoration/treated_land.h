#pragma once

#include "core/judging/case.h"

namespace oreplan {

/// Whether no more is treated than there is: a promise of its own, and asked before any progress is told.
Outcome outcome_within(double treated, double total);

/// How far a measure with a total has come: more than there is wants a person, and the plan sets no date by which it is to be
/// done.
Outcome progress_of(const LandProgress& progress);

}  // namespace oreplan
