#include "core/rules/admission/granting_level.h"

#include "core/judging/basis.h"
#include "core/rules/admission/judged_minerals.h"

namespace oreplan {

namespace {

Verdict granting(const Requirement& asked, const Mineral& mineral) {
    Verdict verdict = verdict_on(asked, Rule::granting_level, {SubjectKind::mineral, mineral.id});
    verdict.outcome = Outcome::needs_person;
    if (!mineral.granting) {
        verdict.finding = {"finding.granting_unknown", {}};
        return verdict;
    }
    const Granting& by = *mineral.granting;
    verdict.finding = {"finding.granting", {{"authority", by.authority}}};
    if (!by.source.document.empty()) {
        verdict.current_law = Message{"current_law.text", {{"wording", by.authority}, {"document", by.source.document}}};
    }
    return verdict;
}

}  // namespace

Verdicts judge::granting_level(const Case& given) {
    Verdicts verdicts;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::same_level_granting);
    if (!asked) return verdicts;
    for (const Mineral* mineral : minerals_of(given)) verdicts.push_back(granting(*asked, *mineral));
    return verdicts;
}

}  // namespace oreplan
