#include "core/judging/basis.h"

namespace oreplan {

std::optional<Message> current_law(const Requirement& requirement) {
    if (!requirement.current_law) return std::nullopt;
    const CurrentLaw& law = *requirement.current_law;
    return Message{"current_law.text", {{"wording", law.wording}, {"document", law.source.document}}};
}

Verdict verdict_on(const Requirement& requirement, Rule rule, Subject subject) {
    Verdict verdict;
    verdict.rule = rule;
    verdict.subject = std::move(subject);
    verdict.basis = requirement.source;
    verdict.current_law = current_law(requirement);
    return verdict;
}

}  // namespace oreplan
