#include "core/rules/indicators/capacity_beside_total.h"

#include "core/judging/compare.h"

namespace oreplan {

namespace {

/// Kinds whose number is the plan's own and is broken by too much.
bool caps_output(TargetKind kind) {
    return kind == TargetKind::at_most || kind == TargetKind::about || kind == TargetKind::exactly || kind == TargetKind::between;
}

std::optional<Verdict> judged_capacity(const Extraction& extraction, const IndicatorFacts& facts, const State& state) {
    const Indicator& indicator = *extraction.indicator;
    if (!caps_output(indicator.kind) || !facts.limit) return std::nullopt;
    const double most = facts.goal->upper.value_or(*facts.limit);
    Verdict verdict;
    verdict.rule = Rule::capacity_beside_total;
    verdict.subject = {SubjectKind::indicator, indicator.id};
    verdict.basis = facts.goal->source;
    verdict.limit = Quantity{most, indicator.unit};
    if (!extraction.capacity) {
        verdict.finding = {"reason.no_mine_register", {}};
        return verdict;
    }
    const DesignCapacity& capacity = *extraction.capacity;
    verdict.data_date = state.mines_known;
    if (capacity.known > 0 || capacity.mines == 0) verdict.value = Quantity{capacity.total, indicator.unit};
    const bool over = compare({.kind = TargetKind::at_most, .value = capacity.total, .limit = most}) != Outcome::met;
    if (!over && capacity.known < capacity.mines) {
        verdict.finding = {"reason.capacity_unknown", {{"unknown", capacity.mines - capacity.known}, {"mines", capacity.mines}}};
        return verdict;
    }
    verdict.outcome = over ? Outcome::near : Outcome::met;
    verdict.finding = {over ? "finding.capacity_over_total" : "finding.capacity_within_total",
                       {{"capacity", *verdict.value}, {"total", *verdict.limit}}};
    return verdict;
}

}  // namespace

Verdicts judge::capacity_beside_total(const Case& given) {
    Verdicts verdicts;
    for (const Extraction& each : given.facts.extraction) {
        const IndicatorFacts& facts = *find_indicator(given.facts, each.indicator->id);
        if (auto verdict = judged_capacity(each, facts, given.facts.state)) verdicts.push_back(std::move(*verdict));
    }
    return verdicts;
}

}  // namespace oreplan
