#include "core/rules/warnings.h"

#include <algorithm>
#include <tuple>

#include "core/rules/assessment.h"
#include "core/rules/projection.h"

namespace oreplan {

namespace {

bool is_cap(TargetKind kind) { return kind == TargetKind::at_most || kind == TargetKind::as_assigned; }

/// What the rules have found broken, and what they cannot tell about a day that has passed.
void add_found(std::vector<Warning>& list, const Assessment& assessment) {
    for (const Verdict& verdict : all_verdicts(assessment)) {
        if (verdict.outcome == Outcome::not_met) list.push_back({WarningKind::broken, verdict, {}});
    }
}

void add_projections(std::vector<Warning>& list, const Assessment& assessment) {
    for (const IndicatorStatus& status : assessment.indicators) {
        const Indicator& indicator = *status.indicator;
        if (status.verdict.outcome == Outcome::not_met && is_cap(indicator.kind)) continue;  // broken already
        const auto seen = projection(status, *assessment.plan, assessment.state, assessment.as_of, assessment.settings);
        if (!seen || seen->outcome != Outcome::not_met) continue;
        const bool beyond = is_cap(indicator.kind) || (indicator.kind == TargetKind::about && seen->value > seen->goal.value.value_or(0));
        Verdict verdict{"projection", indicator.id, seen->outcome, {}, Quantity{seen->value, indicator.unit}, {}, seen->goal.source, {},
                        status.verdict.data_date};
        if (seen->goal.value) verdict.limit = Quantity{*seen->goal.value, indicator.unit};
        const std::string how = indicator.kind == TargetKind::total_over_period ? "pace" : seen->trend ? "trend" : "state";
        verdict.finding = {"warning.projected_" + how, {{"value", *verdict.value}, {"year", seen->goal.year}}};
        list.push_back({beyond ? WarningKind::will_break : WarningKind::will_miss, verdict, last_day(seen->goal.year)});
    }
}

/// Windows and tasks with a day to come, of which somebody reported, and those of which nobody did and whose day has passed.
void add_days(std::vector<Warning>& list, const Assessment& assessment) {
    const Date as_of = assessment.as_of;
    for (const BlockStatus& status : assessment.blocks) {
        const Block& block = *status.block;
        if (!status.rights.empty() || status.history.withdrawn || block.window.from > as_of) continue;
        const bool over = block.window.to < as_of;
        if (over && status.reported) continue;  // found broken
        const Message finding{over ? "finding.window_over_unreported" : "warning.window_closes", {{"to", block.window.to}}};
        list.push_back({over ? WarningKind::silent : WarningKind::will_miss,
                        {"block_window", block.id, Outcome::no_data, finding, {}, {}, block.source, {}, {}}, block.window.to});
    }
    for (const Task& task : assessment.plan->tasks) {
        if (!task.due_year) continue;
        const auto progress = assessment.state.tasks.find(task.id);
        const bool known = progress != assessment.state.tasks.end();
        if (known && progress->second.state != TaskState::started) continue;
        const Date due = last_day(*task.due_year);
        if (due < as_of && known) continue;  // found broken
        const bool over = due < as_of;
        list.push_back({over ? WarningKind::silent : WarningKind::will_miss,
                        {"task", task.id, Outcome::no_data, {over ? "warning.task_unreported" : "warning.task_due", {{"due", due}}},
                         {}, {}, task.source, {}, {}}, due});
    }
}

/// The yearly analysis of the year before, and the items of the year's plan.
void add_yearly(std::vector<Warning>& list, const Assessment& assessment) {
    for (const auto& [id, item] : assessment.state.year_items) {
        if (item.done || item.set.due < assessment.as_of) continue;
        list.push_back({WarningKind::will_miss,
                        {"year_item", id, Outcome::under_way, {"warning.item_due", {{"name", item.set.name}, {"owner", item.set.owner}, {"due", item.set.due}}},
                         {}, {}, assessment.plan->identity.source, {}, {}}, item.set.due});
    }
}

auto rank(const Warning& warning) {
    return std::tuple{warning.kind, !warning.date.has_value(), warning.date.value_or(Date{})};
}

}  // namespace

std::vector<Warning> warnings(const Assessment& assessment) {
    std::vector<Warning> list;
    add_found(list, assessment);
    add_projections(list, assessment);
    add_days(list, assessment);
    add_yearly(list, assessment);
    std::stable_sort(list.begin(), list.end(), [](const Warning& one, const Warning& other) { return rank(one) < rank(other); });
    return list;
}

}  // namespace oreplan
