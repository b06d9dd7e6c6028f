#pragma once

#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"
#include "core/model/verdict.h"

namespace oreplan {

struct PublicationStatus {
    DatedPublication publication;
    std::optional<Verdict> opinions;  ///< opinion_period, of drafts and amendments
};

struct Publications {
    std::vector<PublicationStatus> listed;  ///< all that the ledger knows, in order of date
    /// publish_changes (plan 七（三）): the drafting of the plan, then each amendment, is announced to the public. An
    /// announcement in the ledger is met; without one nobody reported.
    std::vector<Verdict> announced;
};

Publications publications(const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
