#include "core/rules/indicators/projection.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include "core/judging/compare.h"
#include "core/rules/indicators/indicator_target.h"

namespace oreplan {

namespace {

std::optional<SeriesPoint> next_goal(const Indicator& indicator, Date as_of) {
    for (const SeriesPoint& point : indicator.series) {
        if (point.role != PointRole::milestone && point.role != PointRole::target) continue;
        if (last_day(point.year) > as_of) return point;
    }
    return std::nullopt;
}

bool by_the_year(const Indicator& indicator) {
    return indicator.measure == Measure::reported || indicator.measure == Measure::sum_of_parts;
}

int days_in(Date first, Date last) { return days_between(first, last) + 1; }

/// Days of the period that the reports tell of; of a year that nobody reported it is not known that nothing was done.
int days_told(const std::map<int, Dated>& years, const Identity& identity) {
    int days = 0;
    for (const auto& [year, dated] : years) {
        if (year < identity.first_year || year > identity.last_year) continue;
        days += days_in(first_day(year), dated.to_date ? std::min(dated.date, last_day(year)) : last_day(year));
    }
    return days;
}

/// The total so far, carried on at its average pace over the days that it is of.
double at_this_pace(double total, const std::map<int, Dated>& years, const Identity& identity) {
    const int told = days_told(years, identity);
    const int all = days_in(first_day(identity.first_year), last_day(identity.last_year));
    return told > 0 ? total * std::max(1.0, static_cast<double>(all) / told) : total;
}

std::optional<double> value_at(const IndicatorFacts& facts, const Plan& plan, const State& state, int year) {
    const Indicator& indicator = *facts.indicator;
    if (!facts.actual.value || facts.actual.counted) return facts.actual.value;
    if (indicator.kind == TargetKind::total_over_period) {
        return at_this_pace(*facts.actual.value, state.values.at(indicator.id), plan.identity);
    }
    if (!by_the_year(indicator)) return facts.actual.value;
    constexpr double unbounded = std::numeric_limits<double>::lowest();
    const double least = indicator.range ? indicator.range->least.value_or(unbounded) : 0;
    return carried_on(yearly_values(indicator, plan, state), year, least);
}

Verdict told(const IndicatorFacts& facts, const Projection& seen) {
    const Indicator& indicator = *facts.indicator;
    Verdict verdict;
    verdict.rule = Rule::projection;
    verdict.subject = {SubjectKind::indicator, indicator.id};
    verdict.outcome = seen.outcome;
    verdict.value = Quantity{seen.value, indicator.unit};
    if (seen.goal.value) verdict.limit = Quantity{*seen.goal.value, indicator.unit};
    verdict.basis = seen.goal.source;
    verdict.data_date = facts.actual.data_date;
    verdict.due = last_day(seen.goal.year);
    verdict.ahead = true;
    const std::string how = facts.actual.counted                              ? "state"
                            : indicator.kind == TargetKind::total_over_period ? "pace"
                            : seen.trend                                      ? "trend"
                                                                              : "state";
    verdict.finding = {"warning.projected_" + how, {{"value", *verdict.value}, {"year", seen.goal.year}}};
    return verdict;
}

}  // namespace

std::map<int, double> yearly_values(const Indicator& indicator, const Plan& plan, const State& state) {
    std::map<int, double> values;
    if (indicator.measure != Measure::sum_of_parts || !indicator.parts) {
        const auto found = state.values.find(indicator.id);
        if (found == state.values.end()) return values;
        for (const auto& [year, dated] : found->second) {
            if (!dated.to_date) values[year] = dated.value;
        }
        return values;
    }
    std::map<int, std::size_t> parts;
    for (const std::string& id : indicator.parts->indicators) {
        const Indicator* part = find(plan.indicators, id);
        const auto found = state.values.find(id);
        if (!part || found == state.values.end()) return {};
        for (const auto& [year, dated] : found->second) {
            if (dated.to_date) continue;
            values[year] += convert(dated.value, part->unit, indicator.unit).value_or(0);
            ++parts[year];
        }
    }
    std::erase_if(values, [&](const auto& entry) { return parts[entry.first] != indicator.parts->indicators.size(); });
    return values;
}

std::optional<double> carried_on(const std::map<int, double>& values, int year, double least) {
    if (values.size() < 2 || values.rbegin()->first >= year) return std::nullopt;
    const auto last = values.rbegin();
    const auto before = std::next(last);
    const double change = (last->second - before->second) / (last->first - before->first);
    return std::max(least, last->second + change * (year - last->first));
}

std::optional<Projection> projected(const IndicatorFacts& facts, const Plan& plan, const State& state, const Settings& settings) {
    const Indicator& indicator = *facts.indicator;
    if (indicator.kind == TargetKind::words || indicator.kind == TargetKind::as_assigned) return std::nullopt;
    const auto goal = next_goal(indicator, facts.as_of);
    if (!goal || (!goal->value && indicator.kind != TargetKind::direction)) return std::nullopt;
    const bool has_base = facts.base && facts.base->value;
    if (indicator.kind == TargetKind::direction && !has_base) return std::nullopt;
    const auto value = value_at(facts, plan, state, goal->year);
    if (!value) return std::nullopt;
    Projection result{*goal, *value, by_the_year(indicator) && indicator.kind != TargetKind::total_over_period, Outcome::no_data};
    result.outcome = compare({.kind = indicator.kind,
                              .value = *value,
                              .limit = goal->value.value_or(0),
                              .upper = goal->upper.value_or(0),
                              .base = has_base ? *facts.base->value : 0,
                              .trend = indicator.trend.value_or(Trend::rise),
                              .tolerance = tolerance_of(indicator, settings),
                              .near_margin = settings.near_margin,
                              .due = true});
    return result;
}

Verdicts judge::projection(const Case& given) {
    const Facts& facts = given.facts;
    Verdicts verdicts;
    for (const IndicatorFacts& each : facts.indicators) {
        const auto seen = projected(each, given.plan(), facts.state, facts.settings);
        if (!seen || seen->outcome != Outcome::not_met) continue;
        const bool broken = judged_indicator(each, facts.settings).outcome == Outcome::not_met;
        if (!broken || !is_cap(each.indicator->kind)) verdicts.push_back(told(each, *seen));
    }
    return verdicts;
}

}  // namespace oreplan
