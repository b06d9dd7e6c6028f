#include "core/pages/masthead.h"

#include "core/pages/pages.h"

namespace oreplan {

namespace {

std::vector<NavigationGroup> navigation(const Briefing& briefing) {
    std::vector<NavigationGroup> groups;
    for (std::size_t index = 0; index < Names<PageKind>::values.size(); ++index) {
        const auto page = static_cast<PageKind>(index);
        if (groups.size() < page_groups.size() && page_groups[groups.size()].first == page) {
            groups.push_back({briefing.say("page_group." + std::string{page_groups[groups.size()].name}), {}});
        }
        groups.back().pages.push_back({briefing.catalogue.word("page", page), briefing.to(page)});
    }
    return groups;
}

}  // namespace

Masthead masthead(const Briefing& briefing, const std::vector<std::string>& ledgers) {
    const View& view = briefing.view;
    Masthead head;
    head.brand = briefing.say("brand");
    head.plan_name = briefing.say(briefing.plan().identity.short_name);
    head.navigation_label = briefing.say("navigation");
    head.groups = navigation(briefing);
    head.current = view.page;
    head.date_label = briefing.say("control.date");
    head.as_of = view.as_of;
    head.as_of_words = briefing.say(view.as_of);
    head.span = briefing.plan().identity.span();
    head.language_label = briefing.say("control.language");
    for (std::size_t index = 0; index < Names<Language>::values.size(); ++index) {
        View other = view;
        other.language = static_cast<Language>(index);
        head.languages.push_back({briefing.catalogue.word("language", other.language), other});
    }
    head.theme_label = briefing.say("control.theme");
    for (std::size_t index = 0; index < Names<Theme>::values.size(); ++index) {
        View other = view;
        other.theme = static_cast<Theme>(index);
        head.themes.push_back({briefing.catalogue.word("theme", *other.theme), other});
    }
    head.theme = view.theme;
    head.scale_label = briefing.say("control.scale");
    View switched = view;
    switched.text = !view.text;
    head.text_switch = {briefing.say(view.text ? "control.dashboard" : "control.text"), switched};
    head.ledger_label = briefing.say("control.ledger");
    View without = view;
    without.ledger.clear();
    head.ledgers.push_back({briefing.say("ledger.none"), without});
    for (const std::string& id : ledgers) {
        View with = view;
        with.ledger = id;
        head.ledgers.push_back({briefing.catalogue.has("ledger." + id) ? briefing.say("ledger." + id) : id, with});
        if (view.ledger == id) head.ledger = head.ledgers.size() - 1;
    }
    head.tables_label = briefing.say("control.tables");
    return head;
}

}  // namespace oreplan
