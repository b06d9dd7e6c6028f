#include "core/rules/indicators/size_structure.h"

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

}  // namespace

Verdicts judge::size_structure(const Case& given) {
    Verdicts verdicts;
    for (const IndicatorFacts& facts : given.facts.indicators) {
        if (facts.indicator->measure != Measure::large_medium_share) continue;
        verdicts.push_back(judged_share(facts, given.facts.base_census, given.facts.settings));
    }
    return verdicts;
}

}  // namespace oreplan
