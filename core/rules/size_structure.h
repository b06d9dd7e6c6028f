#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/rules/indicator_status.h"
#include "core/rules/mine_census.h"

namespace oreplan {

/// The class that a loaded standard gives a mine, or why none does.
struct StandardClass {
    std::optional<SizeClass> size;
    const Standard* standard = nullptr;  ///< that covers the mineral
    Message reason;                      ///< set when there is no class
};

/// The class of a mine by mineral, method and design capacity, from the first standard of the plan file that has limits for
/// them (such as 矿山生产建设规模分类). At a limit counts as the higher class.
StandardClass standard_class(const Plan& plan, const std::string& mineral, std::optional<MiningMethod> method,
                             const std::optional<Capacity>& capacity);

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
