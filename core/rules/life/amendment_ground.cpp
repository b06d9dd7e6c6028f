#include "core/rules/life/amendment_ground.h"

#include "core/judging/basis.h"
#include "core/rules/life/amendment_track.h"

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

}  // namespace

Verdicts judge::amendment_ground(const Case& given) { return on_track(AmendmentTrack::plan, given, ground); }

}  // namespace oreplan
