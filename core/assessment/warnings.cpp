#include "core/assessment/warnings.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace oreplan {

namespace {

/// Too much breaks a limit, too little misses a goal.
WarningKind kind_of(const Verdict& verdict) {
    if (!verdict.ahead) return WarningKind::broken;
    const bool beyond = verdict.value && verdict.limit && verdict.value->value > verdict.limit->value;
    return beyond ? WarningKind::will_break : WarningKind::will_miss;
}

/// An expected goal may be missed without breaking anything.
bool is_expected(const Verdict& verdict, const Plan& plan) {
    if (verdict.subject.kind != SubjectKind::indicator) return false;
    const Indicator* indicator = find(plan.indicators, verdict.subject.id);
    return indicator && indicator->commitment == Commitment::expected;
}

Severity severity_of(const Warning& warning, const Facts& facts) {
    switch (warning.kind) {
        case WarningKind::broken: return is_expected(warning.verdict, *facts.plan) ? Severity::moderate : Severity::serious;
        case WarningKind::will_break:
        case WarningKind::will_miss: {
            const bool near = warning.date && days_between(facts.as_of, *warning.date) <= near_days;
            return near ? Severity::moderate : Severity::minor;
        }
        case WarningKind::silent: break;
    }
    return Severity::minor;
}

/// The same number against the same limit: an indicator that another rule looks at too, in the year of its goal.
auto fact_of(const Verdict& verdict) {
    const auto number = [](const std::optional<Quantity>& quantity) {
        return std::pair{quantity.has_value(), quantity ? quantity->value : 0.0};
    };
    return std::tuple{verdict.subject, number(verdict.value), number(verdict.limit)};
}

void add_found(std::vector<Warning>& list, const Verdicts& verdicts) {
    std::set<decltype(fact_of(verdicts.front()))> told;
    for (const Verdict& verdict : verdicts) {
        if (verdict.outcome != Outcome::not_met) continue;
        const bool has_number = verdict.value.has_value();
        if (has_number && !told.insert(fact_of(verdict)).second) continue;
        list.push_back({kind_of(verdict), {}, verdict, verdict.ahead ? verdict.due : std::nullopt});
    }
}

/// Still open, a day will be missed if nothing happens; open on a day that has passed, nobody reported.
void add_days(std::vector<Warning>& list, const Verdicts& verdicts, Date as_of) {
    for (const Verdict& verdict : verdicts) {
        if (!verdict.due) continue;
        const bool over = *verdict.due < as_of;
        if (verdict.outcome == Outcome::under_way && !over) list.push_back({WarningKind::will_miss, {}, verdict, verdict.due});
        if (verdict.outcome == Outcome::no_data && over) list.push_back({WarningKind::silent, {}, verdict, verdict.due});
    }
}

auto rank(const Warning& warning) { return std::tuple{warning.kind, !warning.date.has_value(), warning.date.value_or(Date{})}; }

}  // namespace

std::vector<Warning> warnings(const Assessment& assessment) {
    std::vector<Warning> list;
    add_found(list, assessment.verdicts);
    add_days(list, assessment.verdicts, assessment.facts.as_of);
    for (Warning& warning : list) warning.severity = severity_of(warning, assessment.facts);
    std::stable_sort(list.begin(), list.end(), [](const Warning& one, const Warning& other) { return rank(one) < rank(other); });
    return list;
}

}  // namespace oreplan
