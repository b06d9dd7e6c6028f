#include "core/rules/life/publications.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Plan open_plan() {
    Plan plan = small_plan();
    plan.requirements = {{"changes", RequirementKind::publish_changes, {"公告", "Announced"}, {}, clause("c4")},
                         {"opinions", RequirementKind::opinion_period, {"三十日", "Thirty days"}, {}, document("Rules")}};
    return plan;
}

Event published(std::string_view date, PublicationKind what, std::optional<Window> opinions = {}) {
    return on(date, Published{what, {"标题", "Title"}, opinions});
}

Assessed on_day(const Plan& plan, const std::vector<Event>& events) { return Assessed{plan, events, "2025-12-31"}; }

/// The verdict on one of what is to be announced: the drafting, then each amendment.
Verdict announced(const Plan& plan, const std::vector<Event>& events, std::size_t place) {
    const Assessed found = on_day(plan, events);
    REQUIRE(found.of(Rule::publish_changes).size() > place);
    return found.of(Rule::publish_changes)[place];
}

}  // namespace

TEST_CASE("Drafts and amendments lie open; the plan itself and blocks need not") {
    const Assessed found =
        on_day(open_plan(), {published("2021-01-01", PublicationKind::draft, Window{day("2021-01-01"), day("2021-01-29")}),
                             published("2021-03-01", PublicationKind::draft, Window{day("2021-03-01"), day("2021-03-30")}),
                             published("2021-05-10", PublicationKind::plan), published("2022-05-10", PublicationKind::blocks),
                             published("2023-05-10", PublicationKind::amendment)});
    CHECK(found.facts().state.publications.size() == 5);
    const auto opinions = found.of(Rule::opinion_period);
    REQUIRE(opinions.size() == 3);
    CHECK(opinions[0].subject == Subject{SubjectKind::publication, "e0"});
    CHECK(opinions[0].outcome == Outcome::not_met);  // 29 days
    CHECK(opinions[1].subject == Subject{SubjectKind::publication, "e1"});
    CHECK(opinions[1].outcome == Outcome::met);  // 30 days
    CHECK(*opinions[1].data_date == day("2021-03-01"));
    CHECK(opinions[2].subject == Subject{SubjectKind::publication, "e4"});
    CHECK(opinions[2].outcome == Outcome::no_data);
}

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
