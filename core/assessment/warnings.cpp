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

void add_found(std::vector<Warning>& list, const std::vector<Verdict>& verdicts) {
    for (const Verdict& verdict : verdicts) {
        if (verdict.outcome != Outcome::not_met) continue;
        if (std::any_of(list.begin(), list.end(), [&](const Warning& told) { return same_fact(told.verdict, verdict); }))
            continue;
        list.push_back({verdict.planned ? WarningKind::will_break : WarningKind::broken, verdict, {}});
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
        Verdict verdict{Rule::projection,
                        {SubjectKind::indicator, indicator.id},
                        seen->outcome,
                        {},
                        Quantity{seen->value, indicator.unit},
                        {},
                        seen->goal.source,
                        {},
                        status.verdict.data_date};
        if (seen->goal.value) verdict.limit = Quantity{*seen->goal.value, indicator.unit};
        const std::string how = indicator.kind == TargetKind::total_over_period ? "pace" : seen->trend ? "trend" : "state";
        verdict.finding = {"warning.projected_" + how, {{"value", *verdict.value}, {"year", seen->goal.year}}};
        list.push_back({beyond ? WarningKind::will_break : WarningKind::will_miss, verdict, last_day(seen->goal.year)});
    }
}

/// Still open, a day will be missed if nothing happens; open on a day that has passed, nobody reported.
void add_days(std::vector<Warning>& list, const std::vector<Verdict>& verdicts, Date as_of) {
    for (const Verdict& verdict : verdicts) {
        if (!verdict.due) continue;
        const bool over = *verdict.due < as_of;
        if (verdict.outcome == Outcome::under_way && !over) list.push_back({WarningKind::will_miss, verdict, verdict.due});
        if (verdict.outcome == Outcome::no_data && over) list.push_back({WarningKind::silent, verdict, verdict.due});
    }
}

auto rank(const Warning& warning) { return std::tuple{warning.kind, !warning.date.has_value(), warning.date.value_or(Date{})}; }

}  // namespace

std::vector<Warning> warnings(const Assessment& assessment) {
    std::vector<Warning> list;
    const std::vector<Verdict> verdicts = all_verdicts(assessment);
    add_found(list, verdicts);
    add_projections(list, assessment);
    add_days(list, verdicts, assessment.as_of);
    std::stable_sort(list.begin(), list.end(), [](const Warning& one, const Warning& other) { return rank(one) < rank(other); });
    return list;
}

}  // namespace oreplan
