#include "core/rules/size_structure.h"

#include "core/rules/mineral_rows.h"

namespace oreplan {

namespace {

constexpr double arithmetic = 1e-9;

SizeClass class_within(const SizeLimits& limits, double capacity) {
    if (capacity >= limits.large - arithmetic) return SizeClass::large;
    return capacity >= limits.medium - arithmetic ? SizeClass::medium : SizeClass::small;
}

Verdict share_verdict(const Indicator& indicator, const SizeStructure& structure, const Plan& plan, const State& state,
                      Date as_of, const Settings& settings) {
    const IndicatorStatus status = indicator_status(indicator, plan, state, as_of, settings);
    Verdict verdict = status.verdict;
    verdict.rule = "size_structure";
    const bool base_only = !status.actual.value && structure.base && structure.base->solid;
    const auto share = base_only ? large_medium_share(*structure.base->solid) : std::nullopt;
    if (share) {
        verdict.finding = {"finding.size_share_base",
                           {{"date", structure.base->counted}, {"share", Quantity{*share, Unit::percent}}}};
    }
    return verdict;
}

/// Nothing where no standard covers the mine.
std::optional<Verdict> class_verdict(const std::string& id, const Mine& mine, const Plan& plan, const State& state) {
    const StandardClass found = standard_class(plan, mine.mineral, mine.method, mine.capacity);
    if (!found.standard) return std::nullopt;
    Verdict verdict;
    verdict.rule = "mine_size_class";
    verdict.subject = id;
    verdict.data_date = state.mines_known;
    verdict.basis = found.standard->source;
    if (mine.capacity) verdict.value = Quantity{mine.capacity->value, mine.capacity->unit};
    verdict.finding = found.reason;
    if (!found.size) return verdict;
    const bool same = *found.size == mine.size_class;
    verdict.outcome = same ? Outcome::met : Outcome::needs_person;
    verdict.finding = {(same ? "finding.class_agrees." : "finding.class_should_be.") + std::string{name_of(*found.size)},
                       {{"capacity", *verdict.value}, {"edition", found.standard->edition}}};
    return verdict;
}

}  // namespace

StandardClass standard_class(const Plan& plan, const std::string& mineral, std::optional<MiningMethod> method,
                             const std::optional<Capacity>& capacity) {
    for (const Standard& standard : plan.standards) {
        const SizeLimits* limits = find_row(standard.size_limits, mineral, method);
        if (!limits && !method && tells_methods_apart(standard.size_limits, mineral)) {
            return {{}, &standard, {"reason.method_unknown", {}}};
        }
        if (!limits) continue;
        if (!capacity) return {{}, &standard, {"reason.capacity_not_reported", {}}};
        const auto value = capacity->per == limits->per ? convert(capacity->value, capacity->unit, limits->unit) : std::nullopt;
        if (!value) return {{}, &standard, {"reason.capacity_unit", {}}};
        return {class_within(*limits, *value), &standard, {}};
    }
    return {{}, nullptr, {"reason.no_size_limits", {}}};
}

SizeStructure size_structure(const Plan& plan, const State& state, Date as_of, const Settings& settings) {
    SizeStructure structure;
    structure.census = mine_census(plan, state);
    structure.base = base_census(plan);
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.measure != Measure::large_medium_share) continue;
        structure.share = share_verdict(indicator, structure, plan, state, as_of, settings);
    }
    for (const auto& [id, mine] : state.mines) {
        if (auto verdict = class_verdict(id, mine, plan, state)) structure.classes.push_back(std::move(*verdict));
    }
    return structure;
}

}  // namespace oreplan
