#pragma once

#include "core/judging/case.h"

// How the plan may be changed (部令55号 art. 38–39; MNR notice of March 2024). The two tracks are judged apart.

namespace oreplan::judge {

/// A change of the plan: one of the four grounds is named, otherwise not met.
Verdicts amendment_ground(const Case& given);

/// A change of the plan: decided by the authority that approved the plan, by its Chinese name. Decided by nobody or by the
/// one that issued the plan is not met; another name may be the same authority, so a person looks.
Verdicts amendment_authority(const Case& given);

/// A change of blocks: the first of its calendar year is met, a second one near, for one a year is the principle; strategic
/// minerals go at any time and do not count.
Verdicts amendment_batch(const Case& given);

/// The plan's version is one more than the number of its amendments.
Verdicts plan_version(const Case& given);

}  // namespace oreplan::judge
