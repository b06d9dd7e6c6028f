#include "core/rules/mines/extraction.h"

#include <algorithm>

namespace oreplan {

namespace {

/// The minerals whose output the indicator limits, itself or through its parts; none where a part is about none.
std::vector<std::string> minerals_of(const Indicator& indicator, const Plan& plan) {
    if (!indicator.output_of.empty()) return {indicator.output_of};
    if (indicator.measure != Measure::sum_of_parts || !indicator.parts) return {};
    std::vector<std::string> minerals;
    for (const std::string& id : indicator.parts->indicators) {
        const Indicator* part = find(plan.indicators, id);
        if (!part || part->output_of.empty()) return {};
        minerals.push_back(part->output_of);
    }
    return minerals;
}

DesignCapacity capacity_of(const std::vector<std::string>& minerals, Unit unit, const State& state) {
    DesignCapacity capacity;
    for (const auto& [id, mine] : state.mines) {
        if (std::find(minerals.begin(), minerals.end(), mine.mineral) == minerals.end()) continue;
        ++capacity.mines;
        if (!mine.capacity || mine.capacity->per != Per::year) continue;
        const auto yearly = convert(mine.capacity->value, mine.capacity->unit, unit);
        if (!yearly) continue;
        ++capacity.known;
        capacity.total += *yearly;
    }
    return capacity;
}

/// Kinds whose number is the plan's own and is broken by too much.
bool caps_output(TargetKind kind) {
    return kind == TargetKind::at_most || kind == TargetKind::about || kind == TargetKind::exactly || kind == TargetKind::between;
}

std::optional<Verdict> judge_capacity(const Extraction& extraction, const IndicatorStatus& status, const State& state) {
    constexpr double arithmetic = 1e-9;
    const Indicator& indicator = *extraction.indicator;
    if (!caps_output(indicator.kind) || !status.limit) return std::nullopt;
    const double most = status.goal->upper.value_or(*status.limit);
    Verdict verdict;
    verdict.rule = Rule::capacity_beside_total;
    verdict.subject = {SubjectKind::indicator, indicator.id};
    verdict.basis = status.verdict.basis;
    verdict.limit = Quantity{most, indicator.unit};
    if (!extraction.capacity) {
        verdict.finding = {"reason.no_mine_register", {}};
        return verdict;
    }
    const DesignCapacity& capacity = *extraction.capacity;
    verdict.data_date = state.mines_known;
    if (capacity.known > 0 || capacity.mines == 0) verdict.value = Quantity{capacity.total, indicator.unit};
    const bool over = capacity.total > most + arithmetic;
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

std::vector<Extraction> extraction(const Plan& plan, const State& state, Date as_of, const Settings& settings) {
    std::vector<Extraction> all;
    const int last_year = std::min(year_of(as_of), plan.identity.last_year);
    for (const Indicator& indicator : plan.indicators) {
        const auto minerals = minerals_of(indicator, plan);
        if (minerals.empty()) continue;
        Extraction of;
        of.indicator = &indicator;
        for (int year = plan.identity.first_year; year <= last_year; ++year) {
            IndicatorStatus status = status_of_value(indicator, value_in(indicator, plan, state, year), state,
                                                     std::min(as_of, last_day(year)), settings);
            status.verdict.rule = Rule::extraction_total;
            of.years.push_back({year, std::move(status)});
        }
        if (state.mines_known) of.capacity = capacity_of(minerals, indicator.unit, state);
        of.capacity_verdict = judge_capacity(of, indicator_status(indicator, plan, state, as_of, settings), state);
        all.push_back(std::move(of));
    }
    return all;
}

}  // namespace oreplan
