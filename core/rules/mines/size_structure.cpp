#include "core/rules/mines/size_structure.h"

#include "core/facts/mines/standard_class.h"
#include "core/rules/indicators/indicator_target.h"

namespace oreplan {

namespace {

Verdict judged_share(const IndicatorFacts& facts, const std::optional<MineCensus>& base, const Settings& settings) {
    Verdict verdict = judged_indicator(facts, settings);
    verdict.rule = Rule::size_structure;
    const bool base_only = !facts.actual.value && base && base->solid;
    const auto share = base_only ? large_medium_share(*base->solid) : std::nullopt;
    if (share) {
        verdict.finding = {"finding.size_share_base", {{"date", base->counted}, {"share", Quantity{*share, Unit::percent}}}};
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

Verdicts judge::size_structure(const Case& given) {
    Verdicts verdicts;
    for (const IndicatorFacts& facts : given.facts.indicators) {
        if (facts.indicator->measure != Measure::large_medium_share) continue;
        verdicts.push_back(judged_share(facts, given.facts.base_census, given.facts.settings));
    }
    return verdicts;
}

Verdicts judge::mine_size_class(const Case& given) {
    Verdicts verdicts;
    for (const auto& [id, mine] : given.facts.state.mines) {
        if (auto verdict = class_verdict(id, mine, given.plan(), given.facts.state)) verdicts.push_back(std::move(*verdict));
    }
    return verdicts;
}

}  // namespace oreplan
