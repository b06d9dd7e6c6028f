#include "core/rules/blocks/block_grant_way.h"

#include "tests/core/rules/blocks/released_blocks.h"

namespace oreplan {

using namespace test;

TEST_CASE("Tender, auction and listing are allowed ways; agreement is not") {
    const auto way = [](GrantWay each) {
        return verdict_of("block_grant_way", {granted("2022-05-01", "village", "water", each)});
    };
    for (const GrantWay each : {GrantWay::tender, GrantWay::auction, GrantWay::listing}) CHECK(way(each).outcome == Outcome::met);
    CHECK(way(GrantWay::agreement).outcome == Outcome::not_met);
    CHECK(way(GrantWay::agreement).finding.key == "finding.granted_outside.agreement");
}

}  // namespace oreplan
