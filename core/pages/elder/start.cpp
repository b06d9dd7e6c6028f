#include <algorithm>

#include "core/pages/elder/screens.h"
#include "core/pages/words/promises.h"

namespace oreplan {

namespace {

/// How many promises there are, how many were kept, and of how many nobody has told.
std::string sentence(const Briefing& briefing) {
    const auto promises = main_promises(briefing.facts());
    const VerdictIndex found = briefing.by_subject(Rule::indicator_target);
    const auto count = [&](auto wanted) { return static_cast<int>(std::count_if(promises.begin(), promises.end(), wanted)); };
    const int told = count([](const auto& row) { return row.first->actual.value.has_value(); });
    const int kept = count([&](const auto& row) {
        return found.on({SubjectKind::indicator, row.first->indicator->id}, {}).outcome == Outcome::met;
    });
    const int total = static_cast<int>(promises.size());
    return briefing.say(told == 0 ? "elder.start.none_told" : "elder.start.some_told",
                        {{"total", total}, {"told", told}, {"kept", kept}, {"date", briefing.facts().as_of}});
}

/// Each other language, by its own name.
void add_languages(const Briefing& briefing, std::vector<Phrase>& found) {
    for (const std::string_view name : Names<Language>::values) {
        View view = briefing.view;
        view.language = *parse_name<Language>(name);
        if (view.language != briefing.view.language) {
            found.push_back({briefing.catalogue.word("language", view.language), view});
        }
    }
}

}  // namespace

Page elder_start(const Briefing& briefing) {
    Page page;
    page.title = briefing.say(briefing.plan().identity.short_name);
    page.lead = sentence(briefing);
    std::vector<Phrase> found;
    const auto add = [&](const char* words, PageKind kind) { found.push_back({briefing.say(words), briefing.to(kind)}); };
    add("elder.way.promises", PageKind::indicators);
    if (briefing.facts().green_mines.indicator) add("elder.way.green", PageKind::green_mines);
    if (!briefing.facts().blocks.empty()) add("elder.way.blocks", PageKind::blocks);
    add("elder.way.due", PageKind::tasks);
    add("elder.way.search", PageKind::search);
    add_languages(briefing, found);
    page.sections = {ways("ways", std::move(found))};
    return page;
}

}  // namespace oreplan
