#pragma once

// A new mine that is applied for in a planning block or outside of all.

#include "tests/core/admission_plan.h"

namespace oreplan::test {

inline Application in_block(const std::string& of_mineral, const std::optional<std::string>& block,
                            std::optional<GrantWay> way = {}) {
    Application application = mine_of(of_mineral);
    application.block = block;
    application.way = way;
    return application;
}

}  // namespace oreplan::test
