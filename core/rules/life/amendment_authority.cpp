#include "core/rules/life/amendment_authority.h"

#include "core/judging/basis.h"
#include "core/rules/life/amendment_track.h"

namespace oreplan {

namespace {

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

}  // namespace

Verdicts judge::amendment_authority(const Case& given) {
    return on_track(AmendmentTrack::plan, given, [&](const Requirement& asked, const Amendment& amendment) {
        return authority(asked, amendment, given.plan().identity);
    });
}

}  // namespace oreplan
