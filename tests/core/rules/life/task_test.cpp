#include "core/rules/life/task.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// "map" is due on 2025-12-31, "study" has no day.
Verdict verdict_on_day(const std::string& id, std::string_view date, const std::vector<Event>& events) {
    return Assessed{small_plan(), events, date}.of(Rule::task, {SubjectKind::task, id});
}

Event moved(std::string_view date, TaskState state, std::string id = "map") { return on(date, TaskMoved{std::move(id), state}); }

}  // namespace

TEST_CASE("Done on its day is in time, done the day after is near and says how late") {
    const Verdict in_time = verdict_on_day("map", "2026-06-30", {moved("2025-12-31", TaskState::done)});
    CHECK(in_time.outcome == Outcome::met);
    CHECK(in_time.finding.key == "finding.task_done_in_time");
    CHECK(in_time.basis.clause == "c2");
    const Verdict late = verdict_on_day("map", "2026-06-30", {moved("2026-01-01", TaskState::done)});
    CHECK(late.outcome == Outcome::near);
    CHECK(late.finding ==
          Message{"finding.task_done_late", {{"date", day("2026-01-01")}, {"due", day("2025-12-31")}, {"days", 1}}});
    CHECK(*late.data_date == day("2026-01-01"));
}

TEST_CASE("Not done is under way on its day; the day after it is not met if started, and otherwise nobody reported") {
    const std::vector<Event> started{moved("2022-03-01", TaskState::started)};
    CHECK(verdict_on_day("map", "2025-12-31", started).outcome == Outcome::under_way);
    CHECK(verdict_on_day("map", "2025-12-31", {}).outcome == Outcome::under_way);
    const Verdict overdue = verdict_on_day("map", "2026-01-01", started);
    CHECK(overdue.outcome == Outcome::not_met);
    CHECK(overdue.finding.key == "finding.task_overdue");
    const Verdict silent = verdict_on_day("map", "2026-01-01", {});
    CHECK(silent.outcome == Outcome::no_data);
    CHECK(silent.finding.key == "finding.task_unreported_overdue");
}

TEST_CASE("A task without a day is never late") {
    CHECK(verdict_on_day("study", "2030-01-01", {}).outcome == Outcome::no_data);
    CHECK(verdict_on_day("study", "2030-01-01", {moved("2022-03-01", TaskState::started, "study")}).outcome ==
          Outcome::under_way);
    const Verdict done = verdict_on_day("study", "2030-01-01", {moved("2029-03-01", TaskState::done, "study")});
    CHECK(done.outcome == Outcome::met);
    CHECK(done.finding.key == "finding.task_done");
}

TEST_CASE("A dropped task is not judged and wants a person, before and after its day") {
    const std::vector<Event> dropped{moved("2022-03-01", TaskState::started), moved("2024-03-01", TaskState::dropped)};
    CHECK(verdict_on_day("map", "2023-01-01", dropped).outcome == Outcome::under_way);
    for (const char* date : {"2024-03-01", "2026-06-30"}) {
        const Verdict verdict = verdict_on_day("map", date, dropped);
        CHECK(verdict.outcome == Outcome::not_applicable);
        CHECK(verdict.finding == Message{"finding.task_dropped", {{"date", day("2024-03-01")}}});
    }
}

}  // namespace oreplan
