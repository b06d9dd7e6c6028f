#include <set>

#include "core/checks/plan/families.h"
#include "core/model/deck.h"

namespace oreplan {

namespace {

void check_slide(PlanCheck& check, const PlannedSlide& slide, const std::string& at) {
    const bool is_promise = slide.kind == SlideKind::promise;
    if (is_promise && slide.indicator.empty()) {
        check.report(at, "slide_without_indicator", {});
    } else if (is_promise && !has_slide(check.plan, slide.name())) {
        check.dangling(slide.indicator, "indicators", at + "/indicator");
    } else if (!is_promise && !slide.indicator.empty()) {
        check.report(at + "/indicator", "slide_of_indicator", {});
    } else if (!has_slide(check.plan, slide.name())) {
        check.report(at + "/kind", "slide_empty", {{"slide", written(slide.name())}});
    }
}

}  // namespace

void check_slides(PlanCheck& check) {
    std::set<std::string> told;
    each(check.plan.slides, "/slides", [&](const PlannedSlide& slide, const std::string& at) {
        check_slide(check, slide, at);
        if (!told.insert(written(slide.name())).second) check.report(at, "slide_twice", {{"slide", written(slide.name())}});
    });
}

}  // namespace oreplan
