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

/// What a speaker has chosen, in the words of the field.
std::vector<std::string> chosen_words(const View& view) {
    std::vector<std::string> words;
    const std::string list = answer_to(view, std::string{slides_field});
    for (std::string_view rest = list; !rest.empty();) {
        const std::size_t end = std::min(rest.find('.'), rest.size());
        words.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

std::string listed(const SlideNames& names) {
    std::string list;
    for (const SlideName& name : names) list += (list.empty() ? "" : ".") + written(name);
    return list;
}

SlideNames without_kept_places(SlideNames names) {
    std::erase_if(names, is_place_kept);
    return names;
}

}  // namespace

std::string sentence_field(const SlideName& slide) { return "slide." + written(slide); }

bool is_sentence_field(std::string_view field) { return field.starts_with("slide."); }

std::vector<SlideName> shown_slides(const Plan& plan, const View& view) {
    SlideNames chosen;
    for (const std::string& words : chosen_words(view)) {
        const auto name = parse_slide(words);
        if (name && has_slide(plan, *name) && !is_place_kept(*name) && !has(chosen, *name)) chosen.push_back(*name);
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

View with_slides(const Plan& plan, View view, const SlideNames& names) {
    const bool is_planned = names == without_kept_places(planned_slides(plan));
    return answered(std::move(view), std::string{slides_field}, is_planned ? "" : listed(names));
}

FittedSlides fitted_slides(const Plan& plan, View view) {
    FittedSlides fitted;
    for (const std::string& words : chosen_words(view)) {
        const auto name = parse_slide(words);
        if (!name || !has_slide(plan, *name)) fitted.unknown.push_back(words);
    }
    const SlideNames shown = shown_slides(plan, view);
    fitted.view = with_slides(plan, std::move(view), shown);
    fitted.view.slide = std::clamp(fitted.view.slide, 1, static_cast<int>(shown.size()));
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
    view.elder = false;  // slides are plain and large for all
    const int number = found == shown.end() ? 1 : static_cast<int>(found - shown.begin()) + 1;
    return turned(as_face(go(std::move(view), PageKind::overview), Face::present), number);
}

}  // namespace oreplan
