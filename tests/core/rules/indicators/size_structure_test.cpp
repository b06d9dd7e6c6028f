#include "core/rules/indicators/size_structure.h"

#include "tests/core/repository_plans.h"

namespace oreplan {

using namespace test;

namespace {

Assessed structure_of(const std::vector<Event>& events, const Plan& plan = weishan().plan) {
    return Assessed{plan, events, "2025-12-31"};
}

Verdict share(const Assessed& found) {
    REQUIRE(found.of(Rule::size_structure).size() == 1);
    return found.of(Rule::size_structure).front();
}

}  // namespace

TEST_CASE("Until mines are registered the share is named from the base and not judged") {
    const Assessed structure = structure_of({});
    CHECK(share(structure).outcome == Outcome::no_data);
    CHECK(share(structure).finding.key == "finding.size_share_base");
    CHECK_FALSE(share(structure).value);
    CHECK(std::get<Quantity>(share(structure).finding.arguments[1].second).value == doctest::Approx(91.6667));
    CHECK(structure.facts().census == structure.facts().base_census);
    CHECK(structure.of(Rule::mine_size_class).empty());
    CHECK(share(structure_of({}, small_plan())).finding.key == "reason.not_reported");
}

TEST_CASE("Once they are, the share is that of the register") {
    MineRegistered small_mine{"a", {"甲矿", "Mine A"}, "coal", SizeClass::small, true};
    small_mine.capacity = Capacity{30, Unit::ten_thousand_tonnes, Per::year};
    small_mine.method = MiningMethod::underground;
    const Assessed structure = structure_of({on("2021-01-01", small_mine)});
    CHECK(share(structure).value == Quantity{0, Unit::percent});
    CHECK(share(structure).outcome == Outcome::not_met);
    CHECK(structure.facts().base_census->mines == 12);
    CHECK(structure.facts().census->mines == 1);
}

TEST_CASE("A plan that sets no such goal is not judged by one") {
    Plan plan = small_plan();
    std::erase_if(plan.indicators, [](const Indicator& each) { return each.measure == Measure::large_medium_share; });
    CHECK(structure_of({}, plan).of(Rule::size_structure).empty());
}

}  // namespace oreplan
