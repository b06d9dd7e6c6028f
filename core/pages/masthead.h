#pragma once

#include "core/pages/words.h"

namespace oreplan {

/// Pages that belong together, under a name.
struct NavigationGroup {
    std::string name;
    std::vector<Phrase> pages;
};

/// What stands above every page, on the canvas and in the text version alike.
struct Masthead {
    std::string brand;
    std::string plan_name;
    std::string navigation_label;
    std::vector<NavigationGroup> groups;  ///< in order; `current` is where the view is
    PageKind current = PageKind::overview;
    std::string date_label;
    Date as_of;
    std::string as_of_words;
    Window span;
    std::string language_label;
    std::vector<Phrase> languages;  ///< each named in itself
    std::string theme_label;
    std::vector<Phrase> themes;
    std::optional<Theme> theme;
    std::string scale_label;
    Phrase text_switch;       ///< to the text version, or back to the dashboard
    std::string ledger_label;
    std::vector<Phrase> ledgers;  ///< the public default first
    std::size_t ledger = 0;
    std::string tables_label;
};

/// `ledgers` are the ids that can be opened besides the public default.
Masthead masthead(const Briefing& briefing, const std::vector<std::string>& ledgers);

}  // namespace oreplan
