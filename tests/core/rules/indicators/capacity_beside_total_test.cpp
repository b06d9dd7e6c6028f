#include "core/rules/indicators/capacity_beside_total.h"

#include "tests/core/rules/indicators/outputs_plan.h"

namespace oreplan {

using namespace test;

namespace {

Event coal_mine(std::string id, std::optional<Capacity> capacity) {
    MineRegistered mine{id, {id, id}, "coal", SizeClass::medium, true};
    mine.capacity = capacity;
    return on("2021-01-01", mine);
}

Capacity yearly(double value) { return {value, Unit::ten_thousand_tonnes, Per::year}; }

Verdict coal_capacity(const std::vector<Event>& events) {
    return assessed("2025-12-31", events).of(Rule::capacity_beside_total, {SubjectKind::indicator, "coal-output"});
}

}  // namespace

TEST_CASE("Capacity at the total is fine, just over it is near, and it never counts as output") {
    const Verdict at = coal_capacity({coal_mine("a", yearly(500)), coal_mine("b", yearly(415))});
    CHECK(at.outcome == Outcome::met);
    CHECK(at.value == Quantity{915, Unit::ten_thousand_tonnes});
    CHECK(at.limit == Quantity{915, Unit::ten_thousand_tonnes});
    const std::vector<Event> over{coal_mine("a", yearly(500)), coal_mine("b", yearly(415.01))};
    CHECK(coal_capacity(over).outcome == Outcome::near);
    const Assessed found = assessed("2025-12-31", over);
    CHECK_FALSE(output(found, "coal-output", 2025));
    CHECK(extraction_of(found, "total").capacity->total == doctest::Approx(915.01));
    CHECK(extraction_of(found, "limestone-output").capacity->mines == 0);
}

TEST_CASE("Capacity that is not known leaves the sum open, unless what is known is too much already") {
    CHECK(coal_capacity({}).finding.key == "reason.no_mine_register");
    const Verdict open = coal_capacity({coal_mine("a", yearly(500)), coal_mine("b", {})});
    CHECK(open.outcome == Outcome::no_data);
    CHECK(open.finding == Message{"reason.capacity_unknown", {{"unknown", 1}, {"mines", 2}}});
    const Verdict daily = coal_capacity({coal_mine("a", Capacity{3000, Unit::tonnes_per_day, Per::day})});
    CHECK(daily.outcome == Outcome::no_data);
    CHECK_FALSE(daily.value);
    CHECK(coal_capacity({coal_mine("a", yearly(916)), coal_mine("b", {})}).outcome == Outcome::near);
}

TEST_CASE("Capacity is not held against a quota, and a closed mine has none") {
    const Assessed found = assessed("2025-12-31", {on("2025-04-01", QuotaAssigned{"rare-earth-output", 2025, 0.3})});
    for (const Verdict& verdict : found.of(Rule::capacity_beside_total)) CHECK(verdict.subject.id != "rare-earth-output");
    CHECK(coal_capacity({coal_mine("a", yearly(900)), coal_mine("b", yearly(100)), on("2022-01-01", MineClosed{"b"})}).outcome ==
          Outcome::met);
}

}  // namespace oreplan
