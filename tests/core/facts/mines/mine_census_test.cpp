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

TEST_CASE("Names of mines that the plan counts add none, and the register is whole once all have theirs") {
    Plan plan = plan_of({of_mineral("coal", 10), of_mineral("rare-earth", 1), of_mineral("limestone", 1)});
    const auto named = [](const std::string& id, const std::string& mineral, SizeClass size) {
        Event event = mine("2020-12-31", id, mineral, size);
        std::get<MineRegistered>(event.what).in_base_count = true;
        return event;
    };
    std::vector<Event> events;
    for (int count = 1; count <= 10; ++count) {
        events.push_back(named("coal-" + std::to_string(count), "coal", count <= 3 ? SizeClass::large : SizeClass::medium));
    }
    const auto state = [&] { return state_on(events, day("2025-12-31")); };
    const UnnamedMines unnamed = unnamed_mines(plan, state());
    CHECK(unnamed.mines == 2);
    CHECK(unnamed.of.at("coal") == 0);
    CHECK(unnamed.of.at("limestone") == 1);
    CHECK(unnamed.solid == MinesBySize{0, 1, 1});
    CHECK(mine_census(plan, state()) == MineCensus{CountOrigin::base, day("2020-12-31"), 12, MinesBySize{3, 8, 1}});
    CHECK(named_census(plan, state())->mines == 10);
    CHECK_FALSE(register_known(plan, state()));

    events.push_back(on("2023-01-01", MineClosed{"coal-1"}));
    events.push_back(mine("2024-01-01", "new", "coal", SizeClass::small));
    events.push_back(on("2024-02-01", MineResized{"coal-4", SizeClass::large}));
    CHECK(mine_census(plan, state()) == MineCensus{CountOrigin::base, day("2020-12-31"), 12, MinesBySize{3, 7, 2}});

    events.push_back(named("limestone-1", "limestone", SizeClass::medium));
    CHECK_FALSE(register_known(plan, state()));
    events.push_back(named("rare-earth-1", "rare-earth", SizeClass::small));
    CHECK(register_known(plan, state()) == std::optional{day("2024-02-01")});
    CHECK(mine_census(plan, state())->origin == CountOrigin::registered);
    CHECK_FALSE(named_census(plan, state()));
}

TEST_CASE("Where the named mines' classes do not fit the plan's, the classes are not told") {
    const Plan plan = plan_of({of_mineral("coal", 12)});
    std::vector<Event> events;
    for (const char* id : {"a", "b"}) {
        events.push_back(mine("2020-12-31", id, "coal", SizeClass::small));
        std::get<MineRegistered>(events.back().what).in_base_count = true;
    }
    CHECK(mine_census(plan, state_on({events.front()}, day("2025-12-31")))->solid == MinesBySize{3, 8, 1});
    CHECK_FALSE(mine_census(plan, state_on(events, day("2025-12-31")))->solid);
}

}  // namespace oreplan
