#include "core/rules/indicators/indicator_target.h"

#include "core/judging/compare.h"

namespace oreplan {

namespace {

bool has_number(TargetKind kind) { return kind != TargetKind::words && kind != TargetKind::direction; }

/// Why there is nothing to compare; nothing where there is.
std::optional<Message> reason(const IndicatorFacts& facts) {
    const TargetKind kind = facts.indicator->kind;
    if (!facts.actual.value) return facts.actual.reason;
    if (facts.due && tells_of_other_year(facts)) {
        return Message{"reason.year_not_reported", {{"year", facts.goal->year}, {"newest", facts.actual.year}}};
    }
    if (has_number(kind) && !facts.limit) {
        return Message{kind == TargetKind::as_assigned ? "reason.not_assigned" : "reason.no_goal", {}};
    }
    if (kind == TargetKind::direction && !(facts.base && facts.base->value)) return Message{"reason.no_base", {}};
    return std::nullopt;
}

Comparison comparison_of(const IndicatorFacts& facts, const Settings& settings) {
    const Indicator& indicator = *facts.indicator;
    return {.kind = indicator.kind,
            .value = *facts.actual.value,
            .limit = facts.limit.value_or(0),
            .upper = facts.goal ? facts.goal->upper.value_or(0) : 0,
            .base = facts.base ? facts.base->value.value_or(0) : 0,
            .trend = indicator.trend.value_or(Trend::rise),
            .tolerance = tolerance_of(indicator, settings),
            .near_margin = settings.near_margin,
            .due = facts.due};
}

void compare_into(Verdict& verdict, const IndicatorFacts& facts, const Settings& settings) {
    const Indicator& indicator = *facts.indicator;
    const Comparison comparison = comparison_of(facts, settings);
    verdict.outcome = compare(comparison);
    if (tells_of_other_year(facts)) verdict.outcome = Outcome::under_way;
    verdict.limit = Quantity{indicator.kind == TargetKind::direction ? comparison.base : comparison.limit, indicator.unit};
    const bool by_goal = facts.goal && indicator.kind != TargetKind::as_assigned;
    verdict.finding = {"finding." + std::string{name_of(indicator.kind)},
                       {{"value", *verdict.value},
                        {"limit", *verdict.limit},
                        {"upper", Quantity{comparison.upper, indicator.unit}},
                        {"year", by_goal ? facts.goal->year : facts.actual.year}}};
    if (indicator.kind != TargetKind::about) return;
    for (const auto& [end, share] : {std::pair{"least", 1 - comparison.tolerance}, std::pair{"most", 1 + comparison.tolerance}})
        verdict.finding.arguments.emplace_back(end, Quantity{comparison.limit * share, indicator.unit});
}

}  // namespace

Verdict judged_indicator(const IndicatorFacts& facts, const Settings& settings) {
    const Indicator& indicator = *facts.indicator;
    Verdict verdict;
    verdict.rule = Rule::indicator_target;
    verdict.subject = {SubjectKind::indicator, indicator.id};
    verdict.basis = facts.goal ? facts.goal->source : indicator.source;
    verdict.data_date = facts.actual.data_date;
    if (indicator.kind == TargetKind::words) {
        verdict.outcome = Outcome::needs_person;
        verdict.finding = {"finding.words", {{"asked", *indicator.words}}};
        return verdict;
    }
    const auto why_not = reason(facts);
    const bool other_year = facts.due && tells_of_other_year(facts);
    if (facts.actual.value && !other_year) verdict.value = Quantity{*facts.actual.value, indicator.unit};
    if (why_not) {
        verdict.finding = *why_not;
    } else {
        compare_into(verdict, facts, settings);
    }
    return verdict;
}

Verdicts judge::indicator_target(const Case& given) {
    Verdicts verdicts;
    for (const IndicatorFacts& facts : given.facts.indicators) {
        verdicts.push_back(judged_indicator(facts, given.facts.settings));
    }
    return verdicts;
}

}  // namespace oreplan
