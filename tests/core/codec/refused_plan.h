#pragma once

#include <doctest/doctest.h>

#include "core/codec/plan_json.h"
#include "tests/core/fixture.h"

// What is told of a plan's text that is refused.

namespace oreplan::test {

/// All of its problems, of which it has some.
inline std::string problems_of_plan(std::string_view text) {
    const auto read = read_plan(text);
    REQUIRE_FALSE(read.has_value());
    return told(read.error());
}

/// Its only problem.
inline Message what_of_plan(std::string_view text) {
    const auto read = read_plan(text);
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().size() == 1);
    return read.error().front().what;
}

}  // namespace oreplan::test
