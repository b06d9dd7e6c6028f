#include "core/rules/restoration/publish_inspections.h"

#include <algorithm>

#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdict published(const Requirement& requirement, const Plan& plan, const State& state, Date as_of, const Settings& settings) {
    Verdict verdict = verdict_on(requirement, Rule::publish_inspections, {SubjectKind::requirement, requirement.id});
    int count = 0;
    for (const DatedPublication& publication : state.publications) {
        if (publication.published.what != PublicationKind::inspection_results) continue;
        ++count;
        verdict.data_date = publication.date;
    }
    if (!verdict.data_date) {
        verdict.finding = {"reason.no_results_published", {}};
        return verdict;
    }
    // Once the period is over, the plan asks for no newer ones.
    const int days = std::max(0, days_between(*verdict.data_date, std::min(as_of, plan.identity.span().to)));
    verdict.outcome = days <= settings.results_days ? Outcome::met : Outcome::near;
    verdict.finding = {"finding.results_published", {{"count", count}, {"last", *verdict.data_date}, {"days", days}}};
    return verdict;
}

}  // namespace

Verdicts judge::publish_inspections(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::publish_inspections);
    if (!asked) return {};
    return {published(*asked, given.plan(), given.facts.state, given.facts.as_of, given.facts.settings)};
}

}  // namespace oreplan
