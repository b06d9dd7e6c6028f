#include "core/pages/elder/elder.h"

#include <algorithm>

#include "core/pages/elder/screens.h"

namespace oreplan {

namespace {

/// A page that is not there in plain words: what it is called, and the way to it as it is.
Page elsewhere(const Briefing& briefing) {
    View as_it_is = briefing.view;
    as_it_is.elder = false;
    Page page;
    page.title = briefing.catalogue.word("page", briefing.view.page);
    page.lead = briefing.say("elder.elsewhere");
    page.sections = {{briefing.view.subject, {}, {}, false, false, {}},
                     ways("ways", {{briefing.say("elder.way.as_it_is"), as_it_is},
                                   {briefing.say("elder.way.start"), briefing.to(PageKind::overview)}})};
    return page;
}

}  // namespace

Section ways(const char* name, std::vector<Phrase> ways) {
    return {part(name), {}, {}, false, false, {BulletList{std::move(ways)}}};
}

Section turns(const Briefing& briefing, const std::string& group, PageKind page, const std::vector<Subject>& list,
              const Subject& shown) {
    std::vector<Phrase> found;
    const auto add = [&](const char* where, Subject to) {
        found.push_back({briefing.say("elder.turn." + group + '.' + where), briefing.to(page, std::move(to))});
    };
    const auto at = std::find(list.begin(), list.end(), shown);
    if (at != list.end() && at != list.begin()) add("previous", *std::prev(at));
    if (at != list.end() && std::next(at) != list.end()) add("next", *std::next(at));
    add("all", {});
    return ways("turn", std::move(found));
}

Mark kept_mark(const Briefing& briefing, Outcome outcome) { return {outcome, briefing.catalogue.word("elder.outcome", outcome)}; }

namespace {

Page screen(const Briefing& briefing) {
    switch (briefing.view.page) {
        case PageKind::overview: return elder_start(briefing);
        case PageKind::indicators: return elder_promises(briefing);
        case PageKind::green_mines: return elder_green(briefing);
        case PageKind::blocks: return elder_blocks(briefing);
        case PageKind::tasks: return elder_due(briefing);
        case PageKind::search: return elder_search(briefing);
        default: return elsewhere(briefing);
    }
}

}  // namespace

Page elder_page(const Briefing& briefing) {
    Page page = screen(briefing);
    page.disclaimer = briefing.say("elder.disclaimer");
    if (briefing.facts().ledger->origin == LedgerOrigin::public_sources) {
        page.disclaimer = briefing.say("elder.provenance", {{"issuer", briefing.plan().identity.issuer}}) + ' ' + page.disclaimer;
    }
    return page;
}

}  // namespace oreplan
