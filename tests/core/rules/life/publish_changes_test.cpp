#include "core/rules/life/publish_changes.h"

#include "tests/core/rules/life/published_plan.h"

namespace oreplan {

using namespace test;

namespace {

/// The verdict on one of what is to be announced: the drafting, then each amendment.
Verdict announced(const Plan& plan, const std::vector<Event>& events, std::size_t place) {
    const Assessed found = on_day(plan, events);
    REQUIRE(found.of(Rule::publish_changes).size() > place);
    return found.of(Rule::publish_changes)[place];
}

}  // namespace

TEST_CASE("The drafting is announced by a draft, and by nothing else") {
    const Assessed silent = on_day(open_plan(), {published("2021-05-10", PublicationKind::plan)});
    REQUIRE(silent.of(Rule::publish_changes).size() == 1);
    CHECK(silent.of(Rule::publish_changes)[0].outcome == Outcome::no_data);
    const Verdict told = announced(open_plan(), {published("2021-01-01", PublicationKind::draft)}, 0);
    CHECK(told.outcome == Outcome::met);
    CHECK(told.basis.clause == "c4");
    CHECK(*told.data_date == day("2021-01-01"));
}

TEST_CASE("An amendment is announced from the day on which it lies open, not before") {
    Plan plan = open_plan();
    Amendment amendment;
    amendment.id = "a";
    amendment.decided = day("2023-03-01");
    amendment.opinions = Window{day("2023-01-10"), day("2023-02-10")};
    plan.amendments = {amendment};
    CHECK(announced(plan, {published("2023-01-09", PublicationKind::amendment)}, 1).outcome == Outcome::no_data);
    CHECK(announced(plan, {published("2023-01-10", PublicationKind::amendment)}, 1).outcome == Outcome::met);
    CHECK(announced(plan, {published("2023-03-05", PublicationKind::amendment)}, 1).outcome == Outcome::met);
}

TEST_CASE("Without the requirements publications are listed and not judged") {
    const Assessed found = on_day(small_plan(), {published("2021-01-01", PublicationKind::draft)});
    CHECK(found.facts().state.publications.size() == 1);
    CHECK(found.of(Rule::opinion_period).empty());
    CHECK(found.of(Rule::publish_changes).empty());
}

}  // namespace oreplan
