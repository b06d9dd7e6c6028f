#include "core/facts/admission/siting.h"

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("A zone concerns the minerals it names, or all of them") {
    Plan plan = admission_plan();
    plan.zones = {zone("coal-only", ZoneKind::key_mining, {"coal"}), zone("all", ZoneKind::forbidden, {})};
    CHECK(zones_of(plan, "coal").size() == 2);
    REQUIRE(zones_of(plan, "water").size() == 1);
    CHECK(zones_of(plan, "water")[0]->id == "all");
}

TEST_CASE("Mining blocks of a mineral, also of one that lies there besides") {
    Plan plan = admission_plan();
    REQUIRE(mining_blocks(plan, "water").size() == 1);  // the exploration block is no place for a mine
    CHECK(mining_blocks(plan, "coal").empty());
    plan.blocks[1].other_minerals = {"coal"};
    CHECK(mining_blocks(plan, "coal").size() == 1);
    CHECK(mining_blocks(plan).size() == 1);
}

}  // namespace oreplan
