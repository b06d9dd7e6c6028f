#include "core/rules/admission/planning_review.h"

#include "core/judging/basis.h"

namespace oreplan {

Verdicts judge::planning_review(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::planning_review);
    if (!asked || !given.application || given.reviewed()) return {};
    const Subject subject = subject_of(SubjectKind::application, given.application->kind);
    Verdict verdict = verdict_on(*asked, Rule::planning_review, subject);
    verdict.outcome = Outcome::not_applicable;
    verdict.finding = {"finding.no_planning_review", {{"text", asked->text}}};
    return {verdict};
}

}  // namespace oreplan
