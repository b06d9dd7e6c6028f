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
    std::vector<OfferedLedger> ledgers;
    std::string default_ledger = {};  ///< id of the one that opens with it; empty where it opens without one

    bool operator==(const OfferedPlan&) const = default;
};

/// What can be opened: plans, each with its ledgers, by the names that people choose them by.
using Offer = std::vector<OfferedPlan>;

}  // namespace oreplan
