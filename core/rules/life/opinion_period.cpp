#include "core/rules/life/opinion_period.h"

#include "core/facts/life/opinions.h"
#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdict judged(const Requirement& requirement, Subject subject, const std::optional<Window>& opinions, Date as_of) {
    Verdict verdict = verdict_on(requirement, Rule::opinion_period, std::move(subject));
    if (!opinions) {
        verdict.finding = {"reason.opinions_not_reported", {}};
        return verdict;
    }
    const int days = days_open(*opinions);
    const bool enough = days >= least_opinion_days;
    verdict.outcome = !enough ? Outcome::not_met : as_of < opinions->to ? Outcome::under_way : Outcome::met;
    verdict.finding = {enough ? "finding.opinions_long_enough" : "finding.opinions_too_short",
                       {{"from", opinions->from}, {"to", opinions->to}, {"days", days}, {"least", least_opinion_days}}};
    return verdict;
}

}  // namespace

Verdicts judge::opinion_period(const Case& given) {
    Verdicts verdicts;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::opinion_period);
    if (!asked) return verdicts;
    for (const Amendment& amendment : given.plan().amendments) {
        verdicts.push_back(judged(*asked, {SubjectKind::amendment, amendment.id}, amendment.opinions, given.facts.as_of));
    }
    for (const DatedPublication& publication : given.facts.state.publications) {
        const Published& published = publication.published;
        if (!lies_open(published.what)) continue;
        const Subject draft{SubjectKind::publication, publication.id};
        verdicts.push_back(judged(*asked, draft, published.opinions, given.facts.as_of));
        verdicts.back().data_date = publication.date;
    }
    return verdicts;
}

}  // namespace oreplan
