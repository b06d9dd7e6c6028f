#include "core/rules/life/plan_version.h"

#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdict version(const Requirement& requirement, const Plan& plan) {
    Verdict verdict = verdict_on(requirement, Rule::plan_version, {SubjectKind::plan, plan.identity.id});
    const int count = static_cast<int>(plan.amendments.size());
    const bool fits = plan.identity.version == count + 1;
    verdict.outcome = fits ? Outcome::met : Outcome::not_met;
    verdict.finding = {fits ? "finding.version_fits" : "finding.version_differs",
                       {{"version", plan.identity.version}, {"count", count}, {"expected", count + 1}}};
    return verdict;
}

}  // namespace

Verdicts judge::plan_version(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::amendment);
    return asked ? Verdicts{version(*asked, given.plan())} : Verdicts{};
}

}  // namespace oreplan
