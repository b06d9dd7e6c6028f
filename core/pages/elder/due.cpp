#include "core/pages/words/due.h"

#include "core/pages/elder/screens.h"

namespace oreplan {

Page elder_due(const Briefing& briefing) {
    constexpr std::size_t most = 5;
    BulletList items;
    for (const Due& due : upcoming(briefing.facts())) {
        if (items.items.size() == most) break;
        items.items.push_back(
            {briefing.say("elder.due.item", {{"date", due.date}, {"what", due_phrase(briefing, due).text}}), {}});
    }
    Page page;
    page.title = briefing.say("elder.way.due");
    page.lead = briefing.say(items.items.empty() ? "elder.due.nothing" : "elder.due.lead", {{"date", briefing.facts().as_of}});
    if (!items.items.empty()) page.sections.push_back({part("due"), {}, {}, false, false, {std::move(items)}});
    page.sections.push_back(ways("ways", {{briefing.say("elder.way.start"), briefing.to(PageKind::overview)}}));
    return page;
}

}  // namespace oreplan
