#pragma once

#include <functional>
#include <sstream>
#include <vector>

#include "core/checks/check.h"
#include "tests/core/fixture.h"

namespace oreplan::test {

/// What is done to the small plan, and the problem that is told of it, or several set apart by '|'.
struct Harm {
    const char* sentence;
    std::function<void(Plan&)> harm;
    const char* problem;
};

// In the small plan: 0 exploration, 1 mines, 2 total (sum of 3 and 4), 3 coal-output, 4 limestone-output, 5 size-ratio, 6 green,
// 7 rare-earth-output, 8 order, 9 treated, 10 dust, 11 span, 12 sheets, 13 treated-area.
inline Indicator& named(Plan& plan, std::string_view id) {
    for (Indicator& each : plan.indicators) {
        if (each.id == id) return each;
    }
    FAIL("no such indicator");
    return plan.indicators.front();
}

/// "/a problem.x|/b problem.y" as the lines that `told` gives.
inline std::string lines_of(const std::string& problems) {
    std::istringstream parts{problems};
    std::string lines;
    for (std::string part; std::getline(parts, part, '|');) {
        lines += part + " cure." + part.substr(part.find(" problem.") + 9) + '\n';
    }
    return lines;
}

/// Each is told at its place, and nothing else is.
inline void check_harms(const std::vector<Harm>& harms) {
    for (const Harm& each : harms) {
        CAPTURE(each.sentence);
        Plan plan = small_plan();
        each.harm(plan);
        CHECK(told(check_plan(plan)) == lines_of(each.problem));
    }
}

}  // namespace oreplan::test
