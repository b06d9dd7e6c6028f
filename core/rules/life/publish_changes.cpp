#include "core/rules/life/publish_changes.h"

#include <algorithm>

#include "core/judging/basis.h"

namespace oreplan {

namespace {

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

Verdicts judge::publish_changes(const Case& given) {
    Verdicts verdicts;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::publish_changes);
    if (!asked) return verdicts;
    const auto first = [&](PublicationKind kind, Date from) { return first_of(given.facts.state, kind, from); };
    const Subject plan{SubjectKind::plan, given.plan().identity.id};
    verdicts.push_back(announced(*asked, plan, first(PublicationKind::draft, Date{})));
    for (const Amendment& amendment : given.plan().amendments) {
        const Subject subject{SubjectKind::amendment, amendment.id};
        verdicts.push_back(announced(*asked, subject, first(PublicationKind::amendment, opens(amendment))));
    }
    return verdicts;
}

}  // namespace oreplan
