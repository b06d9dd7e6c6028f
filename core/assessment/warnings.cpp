#include "core/assessment/warnings.h"

#include <algorithm>
#include <tuple>

#include "core/assessment/assessment.h"
#include "core/rules/indicators/projection.h"

namespace oreplan {

namespace {

bool is_cap(TargetKind kind) { return kind == TargetKind::at_most || kind == TargetKind::as_assigned; }

/// The same number against the same limit: an indicator that another rule looks at too, in the year of its goal.
bool same_fact(const Verdict& one, const Verdict& other) {
    return one.subject == other.subject && one.value && one.value == other.value && one.limit == other.limit;
}

/// A cap that only the planned blocks will exceed is not exceeded yet.
bool only_to_come(const Verdict& verdict, const Assessment& assessment) {
    return verdict.rule == "head_room" &&
           std::any_of(assessment.head_room.begin(), assessment.head_room.end(),
                       [&](const HeadRoom& room) { return room.verdict == verdict && room.now.value_or(0) <= room.cap; });
}

void add_found(std::vector<Warning>& list, const Assessment& assessment) {
    for (const Verdict& verdict : all_verdicts(assessment)) {
        if (verdict.outcome != Outcome::not_met) continue;
        if (std::any_of(list.begin(), list.end(), [&](const Warning& told) { return same_fact(told.verdict, verdict); }))
            continue;
        list.push_back({only_to_come(verdict, assessment) ? WarningKind::will_break : WarningKind::broken, verdict, {}});
    }
}

void add_projections(std::vector<Warning>& list, const Assessment& assessment) {
    for (const IndicatorStatus& status : assessment.indicators) {
        const Indicator& indicator = *status.indicator;
        if (status.verdict.outcome == Outcome::not_met && is_cap(indicator.kind)) continue;  // broken already
        const auto seen = projection(status, *assessment.plan, assessment.state, assessment.as_of, assessment.settings);
        if (!seen || seen->outcome != Outcome::not_met) continue;
        const bool beyond =
            is_cap(indicator.kind) || (indicator.kind == TargetKind::about && seen->value > seen->goal.value.value_or(0));
        Verdict verdict{"projection",      indicator.id, seen->outcome,           {}, Quantity{seen->value, indicator.unit}, {},
                        seen->goal.source, {},           status.verdict.data_date};
        if (seen->goal.value) verdict.limit = Quantity{*seen->goal.value, indicator.unit};
        const std::string how = indicator.kind == TargetKind::total_over_period ? "pace" : seen->trend ? "trend" : "state";
        verdict.finding = {"warning.projected_" + how, {{"value", *verdict.value}, {"year", seen->goal.year}}};
        list.push_back({beyond ? WarningKind::will_break : WarningKind::will_miss, verdict, last_day(seen->goal.year)});
    }
}

/// A verdict about a day: still open it will be missed if nothing happens; open on a day that has passed, nobody reported.
void add_dated(std::vector<Warning>& list, const Verdict& verdict, Date day, Date as_of) {
    if (verdict.outcome == Outcome::under_way && day >= as_of) list.push_back({WarningKind::will_miss, verdict, day});
    if (verdict.outcome == Outcome::no_data && day < as_of) list.push_back({WarningKind::silent, verdict, day});
}

void add_days(std::vector<Warning>& list, const Assessment& assessment) {
    const Date as_of = assessment.as_of;
    for (const BlockStatus& status : assessment.blocks) {
        const Window& window = status.block->window;
        for (const Verdict& verdict : status.verdicts) {
            if (verdict.rule == "block_window" && window.from <= as_of) add_dated(list, verdict, window.to, as_of);
        }
    }
    for (const TaskStatus& status : assessment.tasks) {
        if (status.due) add_dated(list, status.verdict, *status.due, as_of);
    }
    for (const YearPlan& plan : assessment.life.year_plans) {
        for (const YearItemStatus& item : plan.items) add_dated(list, item.verdict, item.item.set.due, as_of);
    }
    for (const YearlyAnalysis& analysis : assessment.life.evaluations.yearly) {
        if (year_of(as_of) > analysis.year) add_dated(list, analysis.verdict, analysis.due, as_of);
    }
}

auto rank(const Warning& warning) { return std::tuple{warning.kind, !warning.date.has_value(), warning.date.value_or(Date{})}; }

}  // namespace

std::vector<Warning> warnings(const Assessment& assessment) {
    std::vector<Warning> list;
    add_found(list, assessment);
    add_projections(list, assessment);
    add_days(list, assessment);
    std::stable_sort(list.begin(), list.end(), [](const Warning& one, const Warning& other) { return rank(one) < rank(other); });
    return list;
}

}  // namespace oreplan
