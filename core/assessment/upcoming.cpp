#include "core/assessment/upcoming.h"

#include <algorithm>

#include "core/facts/life/evaluations.h"

namespace oreplan {

namespace {

bool settled(const Block& block, const State& state) {
    const auto found = state.blocks.find(block.id);
    return found != state.blocks.end() && (!found->second.rights.empty() || found->second.withdrawn);
}

bool settled(const Task& task, const State& state) {
    const auto found = state.tasks.find(task.id);
    return found != state.tasks.end() && found->second.state != TaskState::started;
}

}  // namespace

std::vector<Due> upcoming(const Facts& facts) {
    const Plan& plan = *facts.plan;
    const State& state = facts.state;
    const Date as_of = facts.as_of;
    std::vector<Due> due;
    const auto add = [&](DueKind kind, Subject subject, Date date, std::optional<SeriesPoint> goal) {
        if (date >= as_of) due.push_back({kind, std::move(subject), date, days_between(as_of, date), goal});
    };
    for (const Indicator& indicator : plan.indicators) {
        for (const SeriesPoint& point : indicator.series) {
            if (point.role != PointRole::milestone && point.role != PointRole::target) continue;
            add(DueKind::indicator_goal, {SubjectKind::indicator, indicator.id}, last_day(point.year), point);
        }
    }
    for (const Block& block : plan.blocks) {
        if (settled(block, state)) continue;
        add(DueKind::block_opens, {SubjectKind::block, block.id}, block.window.from, {});
        add(DueKind::block_closes, {SubjectKind::block, block.id}, block.window.to, {});
    }
    for (const Task& task : plan.tasks) {
        if (task.due_year && !settled(task, state))
            add(DueKind::task, {SubjectKind::task, task.id}, last_day(*task.due_year), {});
    }
    for (const auto& [id, item] : state.year_items) {
        if (!item.done) add(DueKind::year_item, {SubjectKind::year_item, id}, item.set.due, {});
    }
    if (find_requirement(plan, RequirementKind::evaluation)) {
        for (int year = plan.identity.first_year; year <= plan.identity.last_year; ++year) {
            const bool finished = state.evaluations.contains({EvaluationKind::yearly, year});
            if (!finished && analysis_binds(year, plan.identity)) {
                add(DueKind::evaluation, {SubjectKind::year, std::to_string(year)}, analysis_due(year), {});
            }
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const Due& one, const Due& other) { return one.date < other.date; });
    return due;
}

}  // namespace oreplan
