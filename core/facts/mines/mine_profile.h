#pragma once

#include <optional>
#include <string>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

/// What of a mine, planned or in being, its scale is judged by.
struct MineProfile {
    std::string mineral;
    std::optional<MiningMethod> method;
    std::optional<Capacity> capacity;        ///< by design, not output
    std::optional<SizeClass> deposit_class;  ///< by the deposit's reserves

    bool operator==(const MineProfile&) const = default;
};

/// A mine known at the base date is an existing one, and one that was entered as such.
inline bool is_new(const Mine& mine, const Plan& plan) {
    return !mine.existing && mine.registered > last_day(plan.identity.base_year);
}

inline MineProfile profile_of(const Mine& mine) { return {mine.mineral, mine.method, mine.capacity, mine.deposit_class}; }

}  // namespace oreplan
