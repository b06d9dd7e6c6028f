#include "core/facts/indicators/mine_change.h"

#include <rapidcheck.h>

#include "core/rules/indicators/indicator_target.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

constexpr CountedMine large{true, SizeClass::large};
constexpr CountedMine medium{true, SizeClass::medium};
constexpr CountedMine small{true, SizeClass::small};
constexpr CountedMine spring{false, SizeClass::small};

/// 3 large, 8 medium, 1 small, and mines of other minerals besides.
MineCensus twelve(int others = 0) { return {CountOrigin::base, day("2020-12-31"), 12 + others, MinesBySize{3, 8, 1}}; }

const Plan& plan() {
    static const Plan made = small_plan();  // outlives what points into it
    return made;
}

CensusGoals goals(const MineCensus& census) { return goals_of(census, plan(), {}); }

Verdict judged(const std::optional<IndicatorFacts>& facts) {
    REQUIRE(facts.has_value());
    return judged_indicator(*facts, {});
}

Outcome number_outcome(int mines) { return judged(goals({CountOrigin::base, day("2020-12-31"), mines, {}}).number).outcome; }

}  // namespace

TEST_CASE("One comes, one goes, several become one, one becomes another") {
    CHECK(changed(twelve(), {{}, {small}}) == MineCensus{CountOrigin::base, day("2020-12-31"), 13, MinesBySize{3, 8, 2}});
    CHECK(changed(twelve(), {{small}, {}})->solid == MinesBySize{3, 8, 0});
    const auto merged = changed(twelve(), {{small, medium, medium}, {large}});
    CHECK(merged->mines == 10);
    CHECK(merged->solid == MinesBySize{4, 6, 0});
    const auto resized = changed(twelve(), {{medium}, {large}});
    CHECK(resized->mines == 12);
    CHECK(resized->solid == MinesBySize{4, 7, 1});
}

TEST_CASE("Mineral water counts among the mines and not among the sizes") {
    const auto added = changed(twelve(), {{}, {spring}});
    CHECK(added->mines == 13);
    CHECK(added->solid == twelve().solid);
    CHECK(changed(twelve(1), {{spring}, {}})->mines == 12);
    CHECK_FALSE(changed(twelve(), {{spring}, {}}));
}

TEST_CASE("There have to be so many mines to go") {
    CHECK(changed(twelve(), {{large, large, large}, {}}));
    CHECK_FALSE(changed(twelve(), {{large, large, large, large}, {}}));
    const MineCensus unsized{CountOrigin::base, day("2020-12-31"), 1, {}};
    CHECK(changed(unsized, {{small}, {}})->mines == 0);
    CHECK_FALSE(changed(unsized, {{small, small}, {}}));
}

TEST_CASE("Of twelve solid mines two small ones keep 80 %, three do not; a merger brings it back") {
    const MineCensus two = *changed(twelve(), {{medium}, {small}});
    CHECK(*goals(two).share->actual.value == doctest::Approx(83.3333));
    CHECK(judged(goals(two).share).outcome == Outcome::met);
    const MineCensus three = *changed(two, {{medium}, {small}});
    CHECK(*goals(three).share->actual.value == doctest::Approx(75.0));
    CHECK(judged(goals(three).share).outcome == Outcome::not_met);
    const MineCensus merged = *changed(three, {{small, small}, {medium}});
    CHECK(merged.mines == 11);
    CHECK(*goals(merged).share->actual.value == doctest::Approx(90.9091));
    CHECK(judged(goals(merged).share).outcome == Outcome::met);
}

TEST_CASE("The number is held against the cap of 14") {
    CHECK(number_outcome(13) == Outcome::met);
    CHECK(number_outcome(14) == Outcome::near);
    CHECK(number_outcome(15) == Outcome::not_met);
}

TEST_CASE("Sizes that the plan does not tell apart leave the share open") {
    const MineCensus unsized{CountOrigin::base, day("2020-12-31"), 12, {}};
    CHECK(judged(goals(unsized).share).finding.key == "reason.sizes_unknown");
    CHECK(judged(goals(unsized).share).outcome == Outcome::no_data);
    const MineCensus none{CountOrigin::registered, day("2021-01-01"), 1, MinesBySize{}};
    CHECK(judged(goals(none).share).finding.key == "reason.no_solid_mines");
}

TEST_CASE("A plan without cap and goal gives nothing to hold a census against") {
    Plan silent_plan = small_plan();
    silent_plan.indicators.clear();
    const CensusGoals silent = goals_of(twelve(), silent_plan, {});
    CHECK_FALSE(silent.number);
    CHECK_FALSE(silent.share);
}

TEST_CASE("What comes and goes again leaves everything as it was") {
    CHECK(rc::check("there and back", [](bool solid, unsigned size) {
        const CountedMine mine{solid, static_cast<SizeClass>(size % 3)};
        const auto there = changed(twelve(), {{}, {mine}});
        RC_ASSERT(there.has_value());
        RC_ASSERT(changed(*there, {{mine}, {}}) == twelve());
    }));
}

}  // namespace oreplan
