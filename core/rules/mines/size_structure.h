#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/facts/mine_census.h"
#include "core/facts/standard_class.h"
#include "core/rules/indicators/indicator_status.h"

namespace oreplan {

/// How large the mines are.
struct SizeStructure {
    std::optional<MineCensus> census;  ///< nothing where neither ledger nor plan counts mines
    std::optional<MineCensus> base;    ///< the plan's own counts
    std::optional<Verdict> share;      ///< large and medium among mines of solid minerals; absent where the plan sets no goal
    std::vector<Verdict> classes;      ///< the registered class against the standard, for each mine that one covers, by id
};

/// The size structure (plan 二（三）4, 五（二）1). Until mines are registered the share has no data; what the plan counted at
/// its base date is named, not judged. A registered class that differs from the standard's is for a person to settle: which
/// of the two is wrong, the numbers do not say.
SizeStructure size_structure(const Plan& plan, const State& state, Date as_of, const Settings& settings);

}  // namespace oreplan
