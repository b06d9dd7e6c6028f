#include "core/rules/restoration/legacy_plots.h"

#include <algorithm>

#include "core/judging/basis.h"
#include "core/rules/restoration/treated_land.h"

namespace oreplan {

namespace {

/// By area and, where the plan counts them, by plots.
Outcome legacy_outcome(const LandFacts& land) {
    const Outcome area = progress_of(land.area);
    if (!land.plots.total || !land.plots.treated()) return area;
    const Outcome plots = progress_of(land.plots);
    if (area == Outcome::needs_person || plots == Outcome::needs_person) return Outcome::needs_person;
    if (area == plots) return area;
    return land.area.since || land.plots.since ? Outcome::under_way : Outcome::no_data;
}

Verdict legacy(const Requirement& requirement, const std::vector<LandFacts>& lands) {
    Verdict verdict = verdict_on(requirement, Rule::legacy_plots, {SubjectKind::requirement, requirement.id});
    const auto land =
        std::find_if(lands.begin(), lands.end(), [](const LandFacts& each) { return each.land->topic == Topic::legacy_plots; });
    if (land == lands.end() || !land->area.treated() || !land->area.total) {
        verdict.finding = {"reason.treated_not_stated", {}};
        return verdict;
    }
    verdict.value = Quantity{*land->area.treated(), Unit::hectare};
    verdict.limit = Quantity{*land->area.total, Unit::hectare};
    verdict.data_date = land->last;
    verdict.outcome = legacy_outcome(*land);
    if (verdict.outcome == Outcome::no_data) {
        verdict.finding = {"reason.no_treatment_reported", {{"base", land->base}}};
    } else if (verdict.outcome == Outcome::needs_person) {
        verdict.finding = {"finding.legacy_beyond", {}};
    } else {
        const Quantity hectares{*land->area.left(), Unit::hectare};
        const Quantity mu{convert(hectares.value, Unit::hectare, Unit::mu).value_or(0), Unit::mu};
        verdict.finding = {verdict.outcome == Outcome::met ? "finding.legacy_done" : "finding.legacy_left",
                           {{"hectares", hectares}, {"mu", mu}}};
    }
    return verdict;
}

}  // namespace

Verdicts judge::legacy_plots(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::legacy_plots);
    return asked ? Verdicts{legacy(*asked, given.facts.lands)} : Verdicts{};
}

}  // namespace oreplan
