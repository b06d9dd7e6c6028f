#include "core/rules/life/opinion_period.h"

#include "core/facts/life/opinions.h"
#include "tests/core/rules/life/published_plan.h"

namespace oreplan {

using namespace test;

namespace {

/// On a draft that was published with the period.
Verdict draft_open(std::string_view published, std::optional<Window> opinions, std::string_view date) {
    Plan plan = small_plan();
    plan.requirements = {{"opinions", RequirementKind::opinion_period, {"征求意见", "Opinions"}, {}, document("Rules")}};
    const Event draft = on(published, Published{PublicationKind::draft, {"草案", "Draft"}, opinions});
    return Assessed{plan, {draft}, date}.of(Rule::opinion_period, {SubjectKind::publication, "e0"});
}

Verdict open_for(std::string_view from, std::string_view to, std::string_view date) {
    return draft_open(from, Window{day(from), day(to)}, date);
}

}  // namespace

TEST_CASE("Both ends count: thirty days are enough, twenty-nine are not, thirty-one are more than enough") {
    CHECK(days_open({day("2022-09-01"), day("2022-09-30")}) == 30);
    CHECK(open_for("2022-09-01", "2022-09-30", "2022-12-31").outcome == Outcome::met);
    CHECK(open_for("2022-09-01", "2022-10-01", "2022-12-31").outcome == Outcome::met);
    const Verdict short_one = open_for("2022-09-01", "2022-09-29", "2022-12-31");
    CHECK(short_one.outcome == Outcome::not_met);
    CHECK(short_one.basis.document == "Rules");
    CHECK(short_one.finding.key == "finding.opinions_too_short");
    CHECK(open_for("2024-02-01", "2024-03-01", "2024-12-31").outcome == Outcome::met);      // 29 + 1
    CHECK(open_for("2023-02-01", "2023-03-01", "2023-12-31").outcome == Outcome::not_met);  // 28 + 1
}

TEST_CASE("A period that still runs is under way, unless it is announced too short") {
    CHECK(open_for("2022-09-01", "2022-09-30", "2022-09-29").outcome == Outcome::under_way);
    CHECK(open_for("2022-09-01", "2022-09-30", "2022-09-30").outcome == Outcome::met);
    CHECK(open_for("2022-09-01", "2022-09-29", "2022-09-02").outcome == Outcome::not_met);
}

TEST_CASE("Without a period nobody reported one") {
    CHECK(draft_open("2022-09-01", {}, "2022-12-31").outcome == Outcome::no_data);
}

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

}  // namespace oreplan
