#include "core/rules/blocks/block_window.h"

#include "tests/core/rules/blocks/released_blocks.h"

namespace oreplan {

using namespace test;

TEST_CASE("Every right on a block was granted within its window: the one that was not is told") {
    CHECK(verdict_of("block_window", {granted("2022-01-01", "village"), granted("2024-12-31", "village")}).outcome ==
          Outcome::met);
    for (const auto& [first, second] : {std::pair{"2021-12-31", "2022-05-01"}, std::pair{"2022-05-01", "2025-01-01"}}) {
        const Verdict verdict = verdict_of("block_window", {granted(first, "village"), granted(second, "village")});
        CHECK(verdict.outcome == Outcome::not_met);
        const bool early = std::string_view{first} < "2022-01-01";
        CHECK(verdict.finding.key == (early ? "finding.granted_early" : "finding.granted_late"));
        CHECK(std::get<Date>(verdict.finding.arguments[0].second) == day(early ? first : second));
    }
}

}  // namespace oreplan
