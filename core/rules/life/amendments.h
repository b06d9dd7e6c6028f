#pragma once

#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/verdict.h"

namespace oreplan {

struct AmendmentStatus {
    const Amendment* amendment = nullptr;
    std::vector<Verdict> verdicts;  ///< empty where the plan carries no requirement to judge by
};

struct Amendments {
    std::vector<AmendmentStatus> amendments;  ///< in the plan's order
    std::optional<Verdict> version;           ///< plan_version; absent where the plan does not carry the requirement
};

/// How the plan may be changed (部令55号 art. 38–39; MNR notice of March 2024). The two tracks are judged apart.
/// A change of the plan:
/// - amendment_ground: one of the four grounds is named, otherwise not met;
/// - amendment_authority: decided by the authority that approved the plan, by its Chinese name. Decided by nobody or by the
///   one that issued the plan is not met; another name may be the same authority, so a person looks.
/// A change of blocks:
/// - amendment_batch: the first of its calendar year is met, a second one near, for one a year is the principle; strategic
///   minerals go at any time and do not count.
/// Both: opinion_period, where the plan carries that requirement. And plan_version: one more than the number of amendments.
Amendments amendments(const Plan& plan, Date as_of);

}  // namespace oreplan
