#include "core/pages/tasks/tasks.h"

#include <algorithm>
#include <iterator>

#include "core/pages/tasks/plan_changes.h"
#include "core/pages/tasks/plan_life.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/due.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

/// What is reported of a task, or that nobody reported.
std::string state_words(const Briefing& briefing, const TaskFacts& known) {
    return known.progress ? briefing.catalogue.word("task_state", known.progress->state) : not_reported(briefing);
}

std::string due_words(const Briefing& briefing, const TaskFacts& known) {
    return known.due ? briefing.say(*known.due) : not_stated(briefing);
}

std::string owner_words(const Briefing& briefing, const Task& task) {
    return task.owner ? briefing.say(*task.owner) : not_stated(briefing);
}

int count_state(const Briefing& briefing, TaskState state) {
    const auto& tasks = briefing.facts().tasks;
    return static_cast<int>(std::count_if(
        tasks.begin(), tasks.end(), [&](const TaskFacts& known) { return known.progress && known.progress->state == state; }));
}

std::string lead(const Briefing& briefing) {
    const int total = static_cast<int>(briefing.facts().tasks.size());
    const int done = count_state(briefing, TaskState::done);
    const int started = count_state(briefing, TaskState::started);
    const int dropped = count_state(briefing, TaskState::dropped);
    const int silent = total - done - started - dropped;
    if (total == 0) return briefing.say("tasks.none");
    if (silent == total) return briefing.say("tasks.nothing_reported", {{"date", briefing.facts().as_of}, {"total", total}});
    return briefing.say("tasks.lead", {{"date", briefing.facts().as_of},
                                       {"total", total},
                                       {"done", done},
                                       {"started", started},
                                       {"dropped", dropped},
                                       {"silent", silent}});
}

/// What of the plan's tasks and its own life falls due, the nearest first.
Section due_next(const Briefing& briefing) {
    constexpr std::size_t most = 8;
    std::vector<Due> due;
    for (Due& each : upcoming(briefing.facts())) {
        if (each.kind == DueKind::task || each.kind == DueKind::year_item || each.kind == DueKind::evaluation)
            due.push_back(std::move(each));
    }
    return {part("next"), briefing.say("overview.due_heading"), {}, false, false, due_elements(briefing, due, most)};
}

/// All tasks, those of a field together.
Section all(const Briefing& briefing) {
    Table table{briefing.say("tasks.caption"),
                {{briefing.say("column.task"), false},
                 {briefing.say("column.field"), false},
                 {briefing.say("column.due"), false},
                 {briefing.say("column.owner"), false},
                 {briefing.say("column.reported_state"), false},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (std::size_t field = 0; field < Names<TaskField>::values.size(); ++field) {
        for (const TaskFacts& known : briefing.facts().tasks) {
            const Task& task = *known.task;
            if (task.field != static_cast<TaskField>(field)) continue;
            table.rows.push_back(
                {cell(subject_phrase(briefing, {SubjectKind::task, task.id})),
                 cell(briefing.catalogue.word("task_field", task.field)), cell(due_words(briefing, known)),
                 cell(owner_words(briefing, task)), cell(state_words(briefing, known)),
                 cell(outcome_mark(briefing, briefing.verdict(Rule::task, {SubjectKind::task, task.id}).outcome)),
                 cell(source_phrase(briefing, task.source))});
        }
    }
    return {part("all"), briefing.say("tasks.heading"), {}, false, false, {std::move(table)}};
}

Section detail(const Briefing& briefing, const TaskFacts& known) {
    const Task& task = *known.task;
    FactList facts;
    facts.facts = {{briefing.say("column.content"), {briefing.say(task.content), {}}, source_phrase(briefing, task.source), {}},
                   fact(briefing.say("column.due"), due_words(briefing, known)),
                   fact(briefing.say("column.owner"), owner_words(briefing, task)),
                   fact(briefing.say("column.reported_state"), state_words(briefing, known))};
    const Verdict verdict = briefing.verdict(Rule::task, {SubjectKind::task, task.id});
    Findings findings{
        {finding(briefing, verdict, outcome_mark(briefing, verdict.outcome), {rule_title(briefing, Rule::task), {}})}};
    if (known.progress) facts.facts.back().source = source_phrase(briefing, known.progress->source);
    Section section{{SubjectKind::task, task.id},
                    briefing.say(task.name),
                    briefing.catalogue.word("task_field", task.field),
                    true,
                    false,
                    {std::move(facts), std::move(findings)}};
    add_notes(briefing, section, section.subject);
    return section;
}

}  // namespace

Page tasks_page(const Briefing& briefing) {
    Page page;
    page.lead = lead(briefing);
    page.sections.push_back(due_next(briefing));
    if (!briefing.facts().tasks.empty()) page.sections.push_back(all(briefing));
    const auto add = [&](std::vector<Section> sections) {
        page.sections.insert(page.sections.end(), std::make_move_iterator(sections.begin()),
                             std::make_move_iterator(sections.end()));
    };
    add(plan_life_sections(briefing));
    add(plan_change_sections(briefing));
    for (const TaskFacts& known : briefing.facts().tasks) page.sections.push_back(detail(briefing, known));
    return page;
}

}  // namespace oreplan
