#include "core/facts/admission/application.h"

namespace oreplan {

std::vector<std::string> missing_papers(const AdmissionCondition& condition, const Application& application) {
    std::vector<std::string> missing;
    for (const AdmissionDocument& document : condition.documents) {
        if (!application.documents.contains(document.id)) missing.push_back(document.id);
    }
    return missing;
}

bool has_rates(const Plan& plan, const std::string& mineral) {
    const Mineral* found = find(plan.minerals, mineral);
    return found && found->solid;
}

}  // namespace oreplan
