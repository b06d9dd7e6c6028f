#include "core/pages/slides/slides.h"

#include <algorithm>

#include "core/pages/slides/slide_content.h"
#include "core/pages/slides/slide_list.h"

namespace oreplan {

namespace {

using SlideNames = std::vector<SlideName>;

/// With what it comes to where the slide at a place is left out, or changes places with its neighbour.
OfferedSlide shown_slide(const Briefing& briefing, const SlideNames& shown, std::size_t index) {
    OfferedSlide offered{slide_of(briefing, shown[index]), true, {}, {}, {}};
    const auto view = [&](const SlideNames& names) { return with_slides(briefing.plan(), briefing.view, names); };
    const auto swapped = [&](std::size_t one, std::size_t other) {
        SlideNames names = shown;
        std::swap(names[one], names[other]);
        return view(names);
    };
    SlideNames without = shown;
    without.erase(without.begin() + static_cast<std::ptrdiff_t>(index));
    if (!without.empty()) offered.other = view(without);
    if (index > 0) offered.earlier = swapped(index - 1, index);
    if (index + 1 < shown.size()) offered.later = swapped(index, index + 1);
    return offered;
}

OfferedSlide other_slide(const Briefing& briefing, SlideNames shown, const SlideName& name) {
    const bool closes = !shown.empty() && shown.back().kind == SlideKind::closing;
    shown.insert(closes ? shown.end() - 1 : shown.end(), name);
    return {slide_of(briefing, name), false, with_slides(briefing.plan(), briefing.view, shown), {}, {}};
}

}  // namespace

Presentation presentation(const Briefing& briefing, std::string notice) {
    const SlideNames shown = shown_slides(briefing.plan(), briefing.view);
    Presentation all;
    for (std::size_t index = 0; index < shown.size(); ++index) all.slides.push_back(shown_slide(briefing, shown, index));
    for (const SlideName& name : other_slides(briefing.plan(), shown)) all.slides.push_back(other_slide(briefing, shown, name));
    all.count = shown.size();
    all.at = static_cast<std::size_t>(std::clamp(briefing.view.slide, 1, static_cast<int>(shown.size()))) - 1;
    all.plan_name = briefing.say(briefing.plan().identity.short_name);
    all.date = briefing.say("time_chart.today", {{"date", briefing.facts().as_of}});
    const LedgerOrigin origin = briefing.facts().ledger->origin;
    if (origin == LedgerOrigin::exercise) all.warning = briefing.say("present.exercise");
    if (origin == LedgerOrigin::public_sources)
        all.origin = briefing.say("present.public_sources", {{"issuer", briefing.plan().identity.issuer}});
    all.notice = std::move(notice);
    all.view = briefing.view;
    all.as_planned = briefing.view;
    std::erase_if(all.as_planned.answers,
                  [](const auto& answer) { return answer.first == slides_field || is_sentence_field(answer.first); });
    return all;
}

}  // namespace oreplan
