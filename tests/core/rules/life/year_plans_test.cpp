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

std::vector<YearPlan> years_on(std::string_view date, const std::vector<Event>& events) {
    return year_plans(planned_by_year(), fold({}, events, day(date)), day(date));
}

Event set(std::string_view date, std::string id, int year, std::string_view due) {
    return on(date, YearItemSet{std::move(id), year, {"事项", "Item"}, {"单位", "Owner"}, day(due)});
}

Event done(std::string_view date, std::string id) { return on(date, YearItemDone{std::move(id)}); }

YearItemStatus item_on(std::string_view date, std::vector<Event> events) {
    events.insert(events.begin(), set("2022-01-10", "one", 2022, "2022-06-30"));
    return years_on(date, events).at(1).items.at(0);
}

}  // namespace

TEST_CASE("An item is open on its day and overdue the day after") {
    const YearItemStatus open = item_on("2022-06-30", {});
    CHECK(open.standing == ItemStanding::open);
    CHECK(open.verdict.outcome == Outcome::under_way);
    const YearItemStatus overdue = item_on("2022-07-01", {});
    CHECK(overdue.standing == ItemStanding::overdue);
    CHECK(overdue.days == 1);
    CHECK(overdue.verdict.outcome == Outcome::not_met);
    CHECK(overdue.verdict.basis.clause == "c4");
}

TEST_CASE("Done on its day is in time, the day after late by one day") {
    const YearItemStatus in_time = item_on("2022-12-31", {done("2022-06-30", "one")});
    CHECK(in_time.standing == ItemStanding::done);
    CHECK(in_time.days == 0);
    CHECK(in_time.verdict.outcome == Outcome::met);
    const YearItemStatus late = item_on("2022-12-31", {done("2022-07-01", "one")});
    CHECK(late.standing == ItemStanding::done_late);
    CHECK(late.days == 1);
    CHECK(late.verdict.outcome == Outcome::near);
    CHECK(*late.verdict.data_date == day("2022-07-01"));
}

TEST_CASE("Each year that has begun is told; of one without items nobody reported") {
    const auto years =
        years_on("2023-01-01", {set("2022-01-10", "late", 2022, "2022-12-31"), set("2022-01-10", "early", 2022, "2022-03-31")});
    REQUIRE(years.size() == 3);
    CHECK(years[0].year == 2021);
    CHECK(years[0].verdict.outcome == Outcome::no_data);
    CHECK(years[1].verdict.outcome == Outcome::met);
    CHECK(years[1].items[0].id == "early");
    CHECK(years[2].year == 2023);
    CHECK(years_on("2022-12-31", {}).size() == 2);
    CHECK(years_on("2022-12-31", {set("2022-12-30", "ahead", 2023, "2023-12-31")}).size() == 3);
}

TEST_CASE("A plan that asks for no yearly plans is not judged by them") {
    CHECK(year_plans(small_plan(), fold({}, {set("2022-01-10", "one", 2022, "2022-06-30")}, day("2025-12-31")), day("2025-12-31"))
              .empty());
}

}  // namespace oreplan
