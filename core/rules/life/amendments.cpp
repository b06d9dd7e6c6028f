#include "core/rules/life/amendments.h"

#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdict ground(const Requirement& requirement, const Amendment& amendment) {
    Verdict verdict = verdict_on(requirement, Rule::amendment_ground, {SubjectKind::amendment, amendment.id});
    verdict.outcome = amendment.ground ? Outcome::met : Outcome::not_met;
    verdict.finding = {
        amendment.ground ? "finding.amendment_ground." + std::string{name_of(*amendment.ground)} : "finding.amendment_no_ground",
        {}};
    return verdict;
}

Verdict authority(const Requirement& requirement, const Amendment& amendment, const Identity& identity) {
    Verdict verdict = verdict_on(requirement, Rule::amendment_authority, {SubjectKind::amendment, amendment.id});
    const std::string& decided = amendment.authority.in(identity.language);
    const bool own = decided == identity.issuer.in(identity.language);
    verdict.outcome = decided == identity.approver.in(identity.language) ? Outcome::met
                      : decided.empty() || own                           ? Outcome::not_met
                                                                         : Outcome::needs_person;
    verdict.finding = {verdict.outcome == Outcome::met ? "finding.amendment_by_approver"
                       : decided.empty()               ? "finding.amendment_by_nobody"
                       : own                           ? "finding.amendment_by_issuer"
                                                       : "finding.amendment_by_other",
                       {{"authority", amendment.authority}, {"approver", identity.approver}}};
    return verdict;
}

/// Changes of blocks in the same year before this one; those decided on one day are in the file's order.
int earlier_batches(const Plan& plan, const Amendment& amendment) {
    int earlier = 0;
    bool behind = false;
    for (const Amendment& other : plan.amendments) {
        behind = behind || &other == &amendment;
        if (&other == &amendment || other.track != AmendmentTrack::blocks || other.strategic) continue;
        if (year_of(other.decided) != year_of(amendment.decided)) continue;
        earlier += other.decided < amendment.decided || (other.decided == amendment.decided && !behind);
    }
    return earlier;
}

Verdict batch(const Requirement& requirement, const Plan& plan, const Amendment& amendment) {
    Verdict verdict = verdict_on(requirement, Rule::amendment_batch, {SubjectKind::amendment, amendment.id});
    const int number = earlier_batches(plan, amendment) + 1;
    verdict.outcome = amendment.strategic || number == 1 ? Outcome::met : Outcome::near;
    verdict.finding = {amendment.strategic ? "finding.batch_strategic"
                       : number == 1       ? "finding.batch_first"
                                           : "finding.batch_again",
                       {{"year", year_of(amendment.decided)}, {"number", number}}};
    return verdict;
}

Verdict version(const Requirement& requirement, const Plan& plan) {
    Verdict verdict = verdict_on(requirement, Rule::plan_version, {SubjectKind::plan, plan.identity.id});
    const int count = static_cast<int>(plan.amendments.size());
    const bool fits = plan.identity.version == count + 1;
    verdict.outcome = fits ? Outcome::met : Outcome::not_met;
    verdict.finding = {fits ? "finding.version_fits" : "finding.version_differs",
                       {{"version", plan.identity.version}, {"count", count}, {"expected", count + 1}}};
    return verdict;
}

template <typename Judge>
Verdicts on_track(AmendmentTrack track, const Case& given, Judge judge) {
    Verdicts verdicts;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::amendment);
    if (!asked) return verdicts;
    for (const Amendment& amendment : given.plan().amendments) {
        if (amendment.track == track) verdicts.push_back(judge(*asked, amendment));
    }
    return verdicts;
}

}  // namespace

Verdicts judge::amendment_ground(const Case& given) { return on_track(AmendmentTrack::plan, given, ground); }

Verdicts judge::amendment_authority(const Case& given) {
    return on_track(AmendmentTrack::plan, given, [&](const Requirement& asked, const Amendment& amendment) {
        return authority(asked, amendment, given.plan().identity);
    });
}

Verdicts judge::amendment_batch(const Case& given) {
    return on_track(AmendmentTrack::blocks, given,
                    [&](const Requirement& asked, const Amendment& amendment) { return batch(asked, given.plan(), amendment); });
}

Verdicts judge::plan_version(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::amendment);
    return asked ? Verdicts{version(*asked, given.plan())} : Verdicts{};
}

}  // namespace oreplan
