#pragma once

#include <optional>
#include <string>

#include "core/model/message.h"
#include "core/model/plan.h"

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

}  // namespace oreplan
