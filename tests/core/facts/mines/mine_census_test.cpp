#include "core/facts/mines/mine_census.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

MineCount sized(SizeClass size, int count) { return {"", size, count, day("2020-12-31"), clause("c3")}; }
MineCount of_mineral(std::string mineral, int count) { return {std::move(mineral), {}, count, day("2020-12-31"), clause("c3")}; }

/// 3 large, 8 medium and 1 small, as in plan 一（三）1.
Plan plan_of(std::vector<MineCount> by_mineral) {
    Plan plan = small_plan();
    plan.mine_counts = std::move(by_mineral);
    for (const MineCount& each : {sized(SizeClass::large, 3), sized(SizeClass::medium, 8), sized(SizeClass::small, 1)}) {
        plan.mine_counts.push_back(each);
    }
    return plan;
}

}  // namespace

TEST_CASE("Before anybody reports, the plan's counts: 11 of 12 are large or medium") {
    const auto census =
        mine_census(plan_of({of_mineral("coal", 10), of_mineral("rare-earth", 1), of_mineral("limestone", 1)}), {});
    REQUIRE(census);
    CHECK(census->origin == CountOrigin::base);
    CHECK(census->counted == day("2020-12-31"));
    CHECK(census->mines == 12);
    CHECK(census->solid == MinesBySize{3, 8, 1});
    CHECK(*large_medium_share(*census->solid) == doctest::Approx(91.6667));
}

TEST_CASE("Sizes are those of solid minerals only where the plan counts no other mines, and all of them") {
    CHECK_FALSE(base_census(plan_of({of_mineral("coal", 10), of_mineral("water", 2)}))->solid);
    CHECK(base_census(plan_of({of_mineral("coal", 12), of_mineral("water", 0)}))->solid);
    CHECK_FALSE(base_census(plan_of({of_mineral("coal", 11)}))->solid);
    CHECK_FALSE(base_census(plan_of({}))->solid);
    CHECK(base_census(plan_of({}))->mines == 12);
    Plan silent = small_plan();
    silent.mine_counts.clear();
    CHECK_FALSE(mine_census(silent, {}));
}

TEST_CASE("Once a mine is registered, the register counts, and mineral water stands outside the sizes") {
    const State state =
        state_on({mine("2021-01-01", "a", "coal", SizeClass::small), mine("2021-02-01", "spring", "water", SizeClass::large)},
                 day("2021-12-31"));
    const auto census = mine_census(small_plan(), state);
    CHECK(census == MineCensus{CountOrigin::registered, day("2021-02-01"), 2, MinesBySize{0, 0, 1}});
    CHECK(*large_medium_share(*census->solid) == 0);
    CHECK_FALSE(large_medium_share(MinesBySize{}));
}

}  // namespace oreplan
