#include "core/rules/life/tasks.h"

namespace oreplan {

namespace {

void judge_done(TaskStatus& status) {
    const Date done = status.progress->since;
    const bool late = status.due && done > *status.due;
    status.verdict.outcome = late ? Outcome::near : Outcome::met;
    if (!status.due) {
        status.verdict.finding = {"finding.task_done", {{"date", done}}};
    } else if (late) {
        status.verdict.finding = {"finding.task_done_late",
                                  {{"date", done}, {"due", *status.due}, {"days", days_between(*status.due, done)}}};
    } else {
        status.verdict.finding = {"finding.task_done_in_time", {{"date", done}, {"due", *status.due}}};
    }
}

void judge_open(TaskStatus& status, Date as_of) {
    const bool reported = status.progress.has_value();
    if (!status.due) {
        status.verdict.outcome = reported ? Outcome::under_way : Outcome::no_data;
        status.verdict.finding = {reported ? "finding.task_runs" : "reason.task_not_reported", {}};
    } else if (as_of <= *status.due) {
        status.verdict.outcome = Outcome::under_way;
        status.verdict.finding = {reported ? "finding.task_runs_until" : "finding.task_unreported_until", {{"due", *status.due}}};
    } else {
        status.verdict.outcome = reported ? Outcome::not_met : Outcome::no_data;
        status.verdict.finding = {reported ? "finding.task_overdue" : "finding.task_unreported_overdue",
                                  {{"due", *status.due}, {"days", days_between(*status.due, as_of)}}};
    }
}

TaskStatus status_of(const Task& task, const State& state, Date as_of) {
    TaskStatus status;
    status.task = &task;
    if (task.due_year) status.due = last_day(*task.due_year);
    status.verdict.due = status.due;
    status.verdict.rule = Rule::task;
    status.verdict.subject = {SubjectKind::task, task.id};
    status.verdict.basis = task.source;
    if (const auto found = state.tasks.find(task.id); found != state.tasks.end()) {
        status.progress = found->second;
        status.verdict.data_date = found->second.since;
    }
    if (status.progress && status.progress->state == TaskState::done) {
        judge_done(status);
    } else if (status.progress && status.progress->state == TaskState::dropped) {
        status.verdict.outcome = Outcome::not_applicable;
        status.verdict.finding = {"finding.task_dropped", {{"date", status.progress->since}}};
    } else {
        judge_open(status, as_of);
    }
    return status;
}

}  // namespace

std::vector<TaskStatus> task_statuses(const Plan& plan, const State& state, Date as_of) {
    std::vector<TaskStatus> statuses;
    for (const Task& task : plan.tasks) statuses.push_back(status_of(task, state, as_of));
    return statuses;
}

}  // namespace oreplan
