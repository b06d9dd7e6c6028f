#include "core/page/search.h"

#include "core/pages/elder/screens.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

/// Of what is told in plain words: promises and blocks, by their names and by what they are.
std::vector<Phrase> found_by(const Briefing& briefing, const std::string& query) {
    std::vector<Phrase> found;
    const auto look_at = [&](const Subject& subject, const std::string& about) {
        Phrase phrase = subject_phrase(briefing, subject);
        if (matches(query, {phrase.text, about})) found.push_back(std::move(phrase));
    };
    for (const IndicatorFacts& known : briefing.facts().indicators) {
        look_at({SubjectKind::indicator, known.indicator->id}, briefing.say(known.indicator->definition));
    }
    for (const BlockFacts& known : briefing.facts().blocks) {
        look_at({SubjectKind::block, known.block->id}, mineral_name(briefing, known.block->mineral));
    }
    return found;
}

std::string summary(const Briefing& briefing, std::size_t count, std::size_t shown) {
    return briefing.say(count == 0       ? "elder.search.none"
                        : count <= shown ? "elder.search.found"
                                         : "elder.search.many",
                        {{"query", briefing.view.query}, {"count", static_cast<int>(count)}, {"shown", static_cast<int>(shown)}});
}

}  // namespace

Page elder_search(const Briefing& briefing) {
    constexpr std::size_t most = 8;
    const std::string& query = briefing.view.query;
    const bool asks = folded(query).find_first_not_of(' ') != std::string::npos;
    std::vector<Phrase> found = asks ? found_by(briefing, query) : std::vector<Phrase>{};
    Page page;
    page.title = briefing.say("elder.way.search");
    page.lead = briefing.say("elder.search.lead");
    const std::string told = asks ? summary(briefing, found.size(), most) : briefing.say("elder.search.hint");
    if (found.size() > most) found.resize(most);
    page.sections = {{part("field"), {}, {}, false, false, {SearchField{briefing.say("search.label"), query, told}}}};
    View all = briefing.view;
    all.elder = false;
    if (asks) found.push_back({briefing.say("elder.way.search_all"), all});
    found.push_back({briefing.say("elder.way.start"), briefing.to(PageKind::overview)});
    page.sections.push_back(ways("ways", std::move(found)));
    return page;
}

}  // namespace oreplan
