#pragma once

#include <string>
#include <vector>

#include "core/model/language.h"

namespace oreplan {

struct OfferedLedger {
    std::string id;
    Text name;

    bool operator==(const OfferedLedger&) const = default;
};

struct OfferedPlan {
    std::string id;
    Text name;
    std::vector<OfferedLedger> ledgers;  ///< besides the public default, which has no events

    bool operator==(const OfferedPlan&) const = default;
};

/// What can be opened: plans, each with its ledgers, by the names that people choose them by.
using Offer = std::vector<OfferedPlan>;

}  // namespace oreplan
