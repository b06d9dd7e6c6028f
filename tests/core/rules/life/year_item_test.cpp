#include "core/rules/life/year_item.h"

#include "tests/core/rules/life/planned_years.h"

namespace oreplan {

using namespace test;

namespace {

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

}  // namespace oreplan
