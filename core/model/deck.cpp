#include "core/model/deck.h"

#include <algorithm>

#include "core/model/plan.h"

namespace oreplan {

bool has_slide(const Plan& plan, const SlideName& slide) {
    switch (slide.kind) {
        case SlideKind::promise: return find(plan.indicators, slide.indicator) != nullptr;
        case SlideKind::green:
            return std::any_of(plan.indicators.begin(), plan.indicators.end(),
                               [](const Indicator& each) { return each.measure == Measure::green_mine_share; });
        case SlideKind::schedule: return !plan.blocks.empty();
        default: return true;
    }
}

}  // namespace oreplan
