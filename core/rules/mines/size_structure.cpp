#include "core/rules/mines/size_structure.h"

namespace oreplan {

namespace {

Verdict share_verdict(const Indicator& indicator, const SizeStructure& structure, const Plan& plan, const State& state,
                      Date as_of, const Settings& settings) {
    const IndicatorStatus status = indicator_status(indicator, plan, state, as_of, settings);
    Verdict verdict = status.verdict;
    verdict.rule = Rule::size_structure;
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
    verdict.rule = Rule::mine_size_class;
    verdict.subject = {SubjectKind::mine, id};
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
