#include "core/rules/life/task.h"

namespace oreplan {

namespace {

void judge_done(Verdict& verdict, const TaskFacts& facts) {
    const Date done = facts.progress->since;
    const bool late = facts.due && done > *facts.due;
    verdict.outcome = late ? Outcome::near : Outcome::met;
    if (!facts.due) {
        verdict.finding = {"finding.task_done", {{"date", done}}};
    } else if (late) {
        verdict.finding = {"finding.task_done_late",
                           {{"date", done}, {"due", *facts.due}, {"days", days_between(*facts.due, done)}}};
    } else {
        verdict.finding = {"finding.task_done_in_time", {{"date", done}, {"due", *facts.due}}};
    }
}

void judge_open(Verdict& verdict, const TaskFacts& facts, Date as_of) {
    const bool reported = facts.progress.has_value();
    if (!facts.due) {
        verdict.outcome = reported ? Outcome::under_way : Outcome::no_data;
        verdict.finding = {reported ? "finding.task_runs" : "reason.task_not_reported", {}};
    } else if (as_of <= *facts.due) {
        verdict.outcome = Outcome::under_way;
        verdict.finding = {reported ? "finding.task_runs_until" : "finding.task_unreported_until", {{"due", *facts.due}}};
    } else {
        verdict.outcome = reported ? Outcome::not_met : Outcome::no_data;
        verdict.finding = {reported ? "finding.task_overdue" : "finding.task_unreported_overdue",
                           {{"due", *facts.due}, {"days", days_between(*facts.due, as_of)}}};
    }
}

Verdict judged(const TaskFacts& facts, Date as_of) {
    Verdict verdict;
    verdict.rule = Rule::task;
    verdict.subject = {SubjectKind::task, facts.task->id};
    verdict.basis = facts.task->source;
    verdict.due = facts.due;
    if (facts.progress) verdict.data_date = facts.progress->since;
    if (facts.progress && facts.progress->state == TaskState::done) {
        judge_done(verdict, facts);
    } else if (facts.progress && facts.progress->state == TaskState::dropped) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.task_dropped", {{"date", facts.progress->since}}};
    } else {
        judge_open(verdict, facts, as_of);
    }
    return verdict;
}

}  // namespace

Verdicts judge::task(const Case& given) {
    Verdicts verdicts;
    for (const TaskFacts& facts : given.facts.tasks) verdicts.push_back(judged(facts, given.facts.as_of));
    return verdicts;
}

}  // namespace oreplan
