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

Publications on_day(const Plan& plan, const std::vector<Event>& events) {
    return publications(plan, fold({}, events, day("2025-12-31")), day("2025-12-31"));
}

}  // namespace

TEST_CASE("Drafts and amendments lie open; the plan itself and blocks need not") {
    const Publications found =
        on_day(open_plan(), {published("2021-01-01", PublicationKind::draft, Window{day("2021-01-01"), day("2021-01-29")}),
                             published("2021-03-01", PublicationKind::draft, Window{day("2021-03-01"), day("2021-03-30")}),
                             published("2021-05-10", PublicationKind::plan), published("2022-05-10", PublicationKind::blocks),
                             published("2023-05-10", PublicationKind::amendment)});
    REQUIRE(found.listed.size() == 5);
    CHECK(found.listed[0].opinions->outcome == Outcome::not_met);  // 29 days
    CHECK(found.listed[1].opinions->outcome == Outcome::met);      // 30 days
    CHECK(*found.listed[1].opinions->data_date == day("2021-03-01"));
    CHECK_FALSE(found.listed[2].opinions.has_value());
    CHECK_FALSE(found.listed[3].opinions.has_value());
    CHECK(found.listed[4].opinions->outcome == Outcome::no_data);
}

TEST_CASE("The drafting is announced by a draft, and by nothing else") {
    const Publications silent = on_day(open_plan(), {published("2021-05-10", PublicationKind::plan)});
    REQUIRE(silent.announced.size() == 1);
    CHECK(silent.announced[0].outcome == Outcome::no_data);
    const Publications told = on_day(open_plan(), {published("2021-01-01", PublicationKind::draft)});
    CHECK(told.announced[0].outcome == Outcome::met);
    CHECK(told.announced[0].basis.clause == "c4");
    CHECK(*told.announced[0].data_date == day("2021-01-01"));
}

TEST_CASE("An amendment is announced from the day on which it lies open, not before") {
    Plan plan = open_plan();
    Amendment amendment;
    amendment.id = "a";
    amendment.decided = day("2023-03-01");
    amendment.opinions = Window{day("2023-01-10"), day("2023-02-10")};
    plan.amendments = {amendment};
    CHECK(on_day(plan, {published("2023-01-09", PublicationKind::amendment)}).announced[1].outcome == Outcome::no_data);
    CHECK(on_day(plan, {published("2023-01-10", PublicationKind::amendment)}).announced[1].outcome == Outcome::met);
    CHECK(on_day(plan, {published("2023-03-05", PublicationKind::amendment)}).announced[1].outcome == Outcome::met);
}

TEST_CASE("Without the requirements publications are listed and not judged") {
    const Publications found = on_day(small_plan(), {published("2021-01-01", PublicationKind::draft)});
    CHECK(found.listed.size() == 1);
    CHECK_FALSE(found.listed[0].opinions.has_value());
    CHECK(found.announced.empty());
}

}  // namespace oreplan
