#include "core/rules/life/year_plans.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Plan planned_by_year() {
    Plan plan = small_plan();
    plan.requirements = {{"yearly", RequirementKind::yearly_plan, {"年度计划", "Yearly plans"}, {}, clause("c4")}};
    return plan;
}

Assessed years_on(std::string_view date, const std::vector<Event>& events) { return Assessed{planned_by_year(), events, date}; }

Event set(std::string_view date, std::string id, int year, std::string_view due) {
    return on(date, YearItemSet{std::move(id), year, {"事项", "Item"}, {"单位", "Owner"}, day(due)});
}

Event done(std::string_view date, std::string id) { return on(date, YearItemDone{std::move(id)}); }

/// With an item "one" of 2022, due on 2022-06-30.
Assessed item_on(std::string_view date, std::vector<Event> events) {
    events.insert(events.begin(), set("2022-01-10", "one", 2022, "2022-06-30"));
    return years_on(date, events);
}

Verdict verdict_on_one(const Assessed& found) { return found.of(Rule::year_item, {SubjectKind::year_item, "one"}); }

int days_late(const Assessed& found) { return found.facts().year_plans.at(1).items.at(0).days_late; }

}  // namespace

TEST_CASE("An item is open on its day and overdue the day after") {
    const Verdict open = verdict_on_one(item_on("2022-06-30", {}));
    CHECK(open.finding.key == "finding.item.under_way");
    CHECK(open.outcome == Outcome::under_way);
    const Assessed after = item_on("2022-07-01", {});
    const Verdict overdue = verdict_on_one(after);
    CHECK(overdue.finding.key == "finding.item.not_met");
    CHECK(days_late(after) == 1);
    CHECK(overdue.outcome == Outcome::not_met);
    CHECK(overdue.basis.clause == "c4");
}

TEST_CASE("Done on its day is in time, the day after late by one day") {
    const Assessed on_its_day = item_on("2022-12-31", {done("2022-06-30", "one")});
    const Verdict in_time = verdict_on_one(on_its_day);
    CHECK(in_time.finding.key == "finding.item.met");
    CHECK(days_late(on_its_day) == 0);
    CHECK(in_time.outcome == Outcome::met);
    const Assessed day_after = item_on("2022-12-31", {done("2022-07-01", "one")});
    const Verdict late = verdict_on_one(day_after);
    CHECK(late.finding.key == "finding.item.near");
    CHECK(days_late(day_after) == 1);
    CHECK(late.outcome == Outcome::near);
    CHECK(*late.data_date == day("2022-07-01"));
}

TEST_CASE("Each year that has begun is told; of one without items nobody reported") {
    const Assessed found =
        years_on("2023-01-01", {set("2022-01-10", "late", 2022, "2022-12-31"), set("2022-01-10", "early", 2022, "2022-03-31")});
    const auto& years = found.facts().year_plans;
    const auto verdicts = found.of(Rule::yearly_plan);
    REQUIRE(years.size() == 3);
    REQUIRE(verdicts.size() == 3);
    CHECK(years[0].year == 2021);
    CHECK(verdicts[0].outcome == Outcome::no_data);
    CHECK(verdicts[1].outcome == Outcome::met);
    CHECK(years[1].items[0].id == "early");
    CHECK(years[2].year == 2023);
    CHECK(years_on("2022-12-31", {}).of(Rule::yearly_plan).size() == 2);
    CHECK(years_on("2022-12-31", {set("2022-12-30", "ahead", 2023, "2023-12-31")}).of(Rule::yearly_plan).size() == 3);
}

TEST_CASE("A plan that asks for no yearly plans is not judged by them") {
    const Assessed found{small_plan(), {set("2022-01-10", "one", 2022, "2022-06-30")}, "2025-12-31"};
    CHECK(found.of(Rule::yearly_plan).empty());
    CHECK(found.of(Rule::year_item).empty());
}

}  // namespace oreplan
