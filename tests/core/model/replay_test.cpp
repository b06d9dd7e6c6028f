#include "core/model/replay.h"

#include "tests/core/generate.h"

namespace oreplan {

using namespace test;

TEST_CASE("A replay goes on to later days and back to earlier ones, and knows on each what folding to it at once gives") {
    const Plan plan = small_plan();
    holds("any days in any order", [&] {
        Anything any{any_seed()};
        const auto events = any_events(any, plan, any.below(40));
        const Timeline timeline{events};
        Replay replay{timeline};
        for (int times = 0; times < 4; ++times) {
            const Date asked = any.date(day("2020-12-31"), day("2026-01-31"));
            RC_ASSERT(replay.on(asked) == state_on(events, asked));
        }
        const Date last = any.date(day("2020-12-31"), day("2026-01-31"));
        RC_ASSERT(replay.take(last) == state_on(events, last));
        RC_ASSERT(replay.on(last) == state_on(events, last));
    });
}

}  // namespace oreplan
