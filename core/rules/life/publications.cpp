#include "core/rules/life/publications.h"

#include <algorithm>

#include "core/judging/basis.h"
#include "core/rules/life/opinion_period.h"

namespace oreplan {

namespace {

bool lies_open(PublicationKind kind) { return kind == PublicationKind::draft || kind == PublicationKind::amendment; }

/// The first publication of a kind on or after a date.
const DatedPublication* first_of(const State& state, PublicationKind kind, Date from) {
    const auto found = std::find_if(state.publications.begin(), state.publications.end(), [&](const DatedPublication& each) {
        return each.published.what == kind && each.date >= from;
    });
    return found == state.publications.end() ? nullptr : &*found;
}

Verdict announced(const Requirement& requirement, Subject subject, const DatedPublication* publication) {
    Verdict verdict = verdict_on(requirement, Rule::publish_changes, std::move(subject));
    if (!publication) {
        verdict.finding = {"reason.announcement_not_reported", {}};
        return verdict;
    }
    verdict.outcome = Outcome::met;
    verdict.finding = {"finding.announced", {{"date", publication->date}, {"title", publication->published.title}}};
    verdict.data_date = publication->date;
    return verdict;
}

/// An amendment is announced when its draft lies open, at the earliest.
Date opens(const Amendment& amendment) {
    return amendment.opinions ? std::min(amendment.opinions->from, amendment.decided) : amendment.decided;
}

}  // namespace

Publications publications(const Plan& plan, const State& state, Date as_of) {
    Publications result;
    const Requirement* opinions = find_requirement(plan, RequirementKind::opinion_period);
    for (const DatedPublication& publication : state.publications) {
        PublicationStatus status{publication, {}};
        const Published& published = publication.published;
        if (opinions && lies_open(published.what)) {
            status.opinions =
                opinion_period(*opinions, subject_of(SubjectKind::publication, published.what), published.opinions, as_of);
            status.opinions->data_date = publication.date;
        }
        result.listed.push_back(std::move(status));
    }
    if (const Requirement* requirement = find_requirement(plan, RequirementKind::publish_changes)) {
        const auto first = [&](PublicationKind kind, Date from) { return first_of(state, kind, from); };
        result.announced.push_back(
            announced(*requirement, {SubjectKind::plan, plan.identity.id}, first(PublicationKind::draft, Date{})));
        for (const Amendment& amendment : plan.amendments) {
            result.announced.push_back(announced(*requirement, {SubjectKind::amendment, amendment.id},
                                                 first(PublicationKind::amendment, opens(amendment))));
        }
    }
    return result;
}

}  // namespace oreplan
