#include "core/pages/slides/slide_list.h"

#include <algorithm>

#include "core/model/deck.h"

namespace oreplan {

namespace {

using SlideNames = std::vector<SlideName>;

bool has(const SlideNames& names, const SlideName& name) { return std::find(names.begin(), names.end(), name) != names.end(); }

/// There is nothing to show of it yet.
bool is_place_kept(const SlideName& name) { return name.kind == SlideKind::map; }

/// The slides of a plan that lists none. Its share of green mines is told by its steps.
SlideNames usual_slides(const Plan& plan) {
    SlideNames names{{SlideKind::title}};
    const auto add = [&](SlideKind kind) {
        if (has_slide(plan, {kind})) names.push_back({kind});
    };
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.in_main_table && indicator.measure != Measure::green_mine_share) {
            names.push_back({SlideKind::promise, indicator.id});
        }
    }
    for (const SlideKind kind : {SlideKind::green, SlideKind::schedule, SlideKind::warnings, SlideKind::due}) add(kind);
    add(SlideKind::closing);
    return names;
}

SlideNames planned_slides(const Plan& plan) {
    if (plan.slides.empty()) return usual_slides(plan);
    SlideNames names;
    for (const PlannedSlide& slide : plan.slides) names.push_back(slide.name());
    return names;
}

SlideNames without_kept_places(SlideNames names) {
    std::erase_if(names, is_place_kept);
    return names;
}

}  // namespace

std::vector<SlideName> shown_slides(const Plan& plan, const View& view) {
    SlideNames chosen;
    for (const SlideName& name : view.slides) {
        if (has_slide(plan, name) && !is_place_kept(name)) chosen.push_back(name);
    }
    if (!chosen.empty()) return chosen;
    SlideNames planned = without_kept_places(planned_slides(plan));
    return planned.empty() ? usual_slides(plan) : planned;
}

std::vector<SlideName> other_slides(const Plan& plan, const SlideNames& shown) {
    SlideNames others;
    const auto add = [&](SlideName name) {
        const bool is_new = !has(shown, name) && !has(others, name) && !is_place_kept(name) && has_slide(plan, name);
        if (is_new) others.push_back(std::move(name));
    };
    for (SlideName& name : planned_slides(plan)) add(std::move(name));
    for (SlideName& name : usual_slides(plan)) add(std::move(name));
    for (const Indicator& indicator : plan.indicators) add({SlideKind::promise, indicator.id});
    return others;
}

View with_slides(const Plan& plan, View view, SlideNames names) {
    view.slides = names == without_kept_places(planned_slides(plan)) ? SlideNames{} : std::move(names);
    return view;
}

FittedSlides fitted_slides(const Plan& plan, View view) {
    FittedSlides fitted;
    std::erase_if(view.slides, [&](const SlideName& name) {
        const bool is_unknown = !has_slide(plan, name);
        if (is_unknown) fitted.unknown.push_back(written(name));
        return is_unknown;
    });
    const int count = static_cast<int>(shown_slides(plan, view).size());
    view.slide = std::clamp(view.slide, 1, count);
    fitted.view = std::move(view);
    return fitted;
}

View presented(const Plan& plan, View view) {
    const bool starts = view.page == PageKind::overview && view.subject.is_none();
    const SlideNames shown = starts ? SlideNames{} : shown_slides(plan, view);
    const auto tells = [&](const SlideName& name) {
        switch (name.kind) {
            case SlideKind::promise: return view.subject == Subject{SubjectKind::indicator, name.indicator};
            case SlideKind::green: return view.page == PageKind::green_mines;
            case SlideKind::schedule: return view.page == PageKind::blocks;
            case SlideKind::warnings: return view.page == PageKind::warnings;
            default: return false;
        }
    };
    const auto found = std::find_if(shown.begin(), shown.end(), tells);
    const int number = found == shown.end() ? 1 : static_cast<int>(found - shown.begin()) + 1;
    return turned(as_face(go(std::move(view), PageKind::overview), Face::present), number);
}

}  // namespace oreplan
