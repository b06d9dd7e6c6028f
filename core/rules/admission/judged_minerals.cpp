#include "core/rules/admission/judged_minerals.h"

namespace oreplan {

std::vector<const Mineral*> minerals_of(const Case& given) {
    std::vector<const Mineral*> minerals;
    for (const Mineral& mineral : given.plan().minerals) {
        const bool meant = !given.application || (given.reviewed() && given.application->mine.mineral == mineral.id);
        if (meant) minerals.push_back(&mineral);
    }
    return minerals;
}

}  // namespace oreplan
