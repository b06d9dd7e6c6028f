#include "core/pages/booklet.h"

#include <algorithm>

#include "core/pages/pages.h"

namespace oreplan {

namespace {

/// On paper nothing can be chosen, filled in or pressed.
bool is_for_screens(const Element& element) {
    return std::holds_alternative<Choice>(element) || std::holds_alternative<SearchField>(element) ||
           std::holds_alternative<Form>(element) || std::holds_alternative<Commands>(element);
}

/// As a view in which nothing in particular is looked at.
View view_of(const Briefing& briefing, PageKind kind) {
    View view = go(briefing.view, kind);
    view.query.clear();
    view.status.reset();
    view.answers.clear();
    view.elder = false;
    view.tables = false;
    return view;
}

Page chapter(const Briefing& briefing, PageKind kind, int number) {
    const View view = view_of(briefing, kind);
    Page page = build_page({briefing.assessment, view, briefing.catalogue});
    page.title = briefing.say("booklet.chapter", {{"number", number}, {"title", page.title}});
    for (Section& section : page.sections) std::erase_if(section.elements, is_for_screens);
    std::erase_if(page.sections, [](const Section& section) { return section.elements.empty(); });
    page.provenance = {};  // the title says it for all
    page.warning.clear();
    page.disclaimer.clear();
    return page;
}

}  // namespace

Booklet booklet(const Briefing& briefing) {
    const View view = view_of(briefing, PageKind::about);
    Booklet all{build_page({briefing.assessment, view, briefing.catalogue}), {}};
    all.title.title = briefing.say(briefing.plan().identity.name);
    all.title.sections = {{{}, {}, {}, false, false, {FactList{all.title.origin}}}};
    for (std::size_t index = 0; index < Names<PageKind>::values.size(); ++index) {
        const auto kind = static_cast<PageKind>(index);
        if (kind == PageKind::search) continue;
        all.chapters.push_back(chapter(briefing, kind, static_cast<int>(all.chapters.size()) + 1));
    }
    return all;
}

}  // namespace oreplan
