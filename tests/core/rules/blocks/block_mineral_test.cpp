#include "core/rules/blocks/block_mineral.h"

#include "tests/core/rules/blocks/released_blocks.h"

namespace oreplan {

using namespace test;

TEST_CASE("A right is for the block's mineral or one of its other minerals") {
    CHECK(verdict_of("block_mineral", {granted("2022-05-01", "village")}).outcome == Outcome::met);
    CHECK(verdict_of("block_mineral", {granted("2022-05-01", "village", "geothermal")}).outcome == Outcome::met);
    const Verdict other = verdict_of("block_mineral", {granted("2022-05-01", "village", "coal")});
    CHECK(other.outcome == Outcome::not_met);
    CHECK(other.finding == Message{"finding.granted_other_mineral",
                                   {{"granted", Text{"煤", "Coal"}}, {"planned", Text{"矿泉水", "Mineral water"}}}});
    CHECK(verdict_of("block_mineral", {granted("2022-05-01", "village", "coal"), granted("2023-05-01", "village")}).outcome ==
          Outcome::not_met);
    CHECK(verdict_of("block_mineral", {}).outcome == Outcome::no_data);
    CHECK(verdict_of("block_mineral", {granted("2022-05-01", "island", "geothermal")}, "island").outcome == Outcome::not_met);
}

}  // namespace oreplan
