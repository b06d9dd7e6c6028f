#pragma once

#include <algorithm>

#include "core/judging/case.h"

namespace oreplan {

/// Of the rights that were ever granted on a block the one that is told of: the first that breaks the rule, or else the newest.
template <typename Keeps>
const Right& right_to_tell(const BlockFacts& facts, Keeps keeps) {
    const auto breaks = std::find_if_not(facts.rights.begin(), facts.rights.end(), keeps);
    return breaks == facts.rights.end() ? facts.rights.back() : *breaks;
}

}  // namespace oreplan
