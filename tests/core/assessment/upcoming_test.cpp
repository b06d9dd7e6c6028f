#include "core/assessment/upcoming.h"

#include <algorithm>

#include "core/assessment/assessment.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

bool has(const std::vector<Due>& due, DueKind kind, const std::string& subject) {
    return std::any_of(due.begin(), due.end(), [&](const Due& each) { return each.kind == kind && each.subject.id == subject; });
}

std::vector<Due> due_on(std::string_view date, const Plan& plan, std::vector<Event> events = {}) {
    const Ledger ledger = ledger_of(std::move(events));
    return upcoming(facts_of(plan, ledger, day(date), {}));
}

}  // namespace

TEST_CASE("What is due stands until its day and no longer, the nearest first") {
    const Plan plan = small_plan();
    const auto on_the_day = due_on("2024-12-31", plan);
    CHECK(has(on_the_day, DueKind::block_closes, "village"));
    CHECK(on_the_day.front().days == 0);
    CHECK(std::is_sorted(on_the_day.begin(), on_the_day.end(), [](const Due& a, const Due& b) { return a.date < b.date; }));
    const auto after = due_on("2025-01-01", plan);
    CHECK_FALSE(has(after, DueKind::block_closes, "village"));
    CHECK(has(after, DueKind::task, "map"));
    CHECK(due_on("2026-01-01", plan).empty());
}

TEST_CASE("What is done, granted or withdrawn is no longer due") {
    const Plan plan = small_plan();
    const std::vector<Event> events{
        on("2022-02-01", TaskMoved{"map", TaskState::done}),
        on("2022-03-01", RightGranted{"r", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::listing}),
        on("2022-04-01", BlockWithdrawn{"new-mine", {"撤回", "withdrawn"}})};
    const auto due = due_on("2022-06-30", plan, events);
    CHECK_FALSE(has(due, DueKind::task, "map"));
    CHECK_FALSE(has(due, DueKind::block_closes, "village"));
    CHECK_FALSE(has(due, DueKind::block_closes, "new-mine"));
}

TEST_CASE("Items of yearly plans are due until they are done, yearly analyses until they are finished") {
    Plan plan = small_plan();
    plan.requirements = {{"evaluation", RequirementKind::evaluation, {"评估", "Evaluated"}, {}, clause()}};
    const std::vector<Event> events{
        on("2024-01-10", YearItemSet{"i", 2024, {"事项", "Item"}, {"单位", "Owner"}, day("2024-06-30")}),
        on("2024-05-01", EvaluationFinished{EvaluationKind::yearly, 2023}), on("2024-06-01", YearItemDone{"i"})};
    const auto may = due_on("2024-05-31", plan, events);
    CHECK(has(may, DueKind::year_item, "i"));
    CHECK_FALSE(has(may, DueKind::evaluation, "2023"));
    CHECK(has(may, DueKind::evaluation, "2024"));
    CHECK_FALSE(has(due_on("2024-06-01", plan, events), DueKind::year_item, "i"));
    CHECK(has(due_on("2024-05-31", plan), DueKind::evaluation, "2023"));
    CHECK_FALSE(has(due_on("2024-06-01", plan), DueKind::evaluation, "2023"));
    CHECK_FALSE(has(due_on("2024-05-31", small_plan()), DueKind::evaluation, "2023"));
}

TEST_CASE("A plan is looked at from its base to its end, and on to today or to the last event: reports come the year after") {
    const Plan plan = small_plan();
    const Ledger late = ledger_of({on("2026-02-28", ValueReported{"coal-output", 2025, 912.3})});
    CHECK(as_of_range(plan, {}, day("2023-05-01")) == Window{day("2020-12-31"), day("2025-12-31")});
    CHECK(as_of_range(plan, {}, day("2026-11-24")) == Window{day("2020-12-31"), day("2026-11-24")});
    CHECK(as_of_range(plan, late, day("2023-05-01")) == Window{day("2020-12-31"), day("2026-02-28")});
    CHECK(as_of_range(plan, late, day("2026-03-31")) == Window{day("2020-12-31"), day("2026-03-31")});
    const Ledger taken_back = ledger_of({late.events.front(), taking_back("2026-01-31", "e0")});
    CHECK(as_of_range(plan, taken_back, day("2023-05-01")) == Window{day("2020-12-31"), day("2026-01-31")});
}

TEST_CASE("A page opens today, and not before what the plan covers") {
    const Plan plan = small_plan();
    CHECK(default_as_of(plan, day("2020-05-01")) == day("2020-05-01"));  // its base year still runs
    CHECK(as_of_range(plan, {}, day("2020-05-01")).from == day("2020-05-01"));
    CHECK(default_as_of(plan, day("2019-05-01")) == day("2020-01-01"));  // nobody plans so early: the clock is wrong
    CHECK(default_as_of(plan, day("2023-05-01")) == day("2023-05-01"));
    CHECK(default_as_of(plan, day("2026-11-24")) == day("2026-11-24"));
}

}  // namespace oreplan
