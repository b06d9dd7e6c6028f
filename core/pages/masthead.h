#pragma once

#include "core/model/offer.h"
#include "core/page/page.h"
#include "core/page/time_line.h"
#include "core/pages/words/words.h"

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
    std::string as_of_words;
    TimeLine time;
    std::optional<Phrase> earlier;  ///< to the last day of the year before, where the span has it
    std::optional<Phrase> later;    ///< to that of the year after; within a year, to its own
    std::string language_label;
    std::vector<Phrase> languages;  ///< each named in itself
    std::string theme_label;
    std::vector<Phrase> themes;
    std::optional<Theme> theme;
    std::string scale_label;
    std::vector<Phrase> scales;  ///< smaller, as large as it is meant (told as it is now), larger
    Phrase text_switch;          ///< to the text version, or back to the dashboard
    std::string plan_label;
    std::vector<Phrase> plans;  ///< empty where there is only the one that is shown
    std::size_t plan = 0;       ///< which of them is shown
    std::string ledger_label;
    std::vector<Phrase> ledgers;  ///< the public default first
    std::size_t ledger = 0;
    Command choose_file;  ///< to look at a plan or ledger of one's own
};

/// `defaults` are those of the plan that is shown: a link to another plan leaves to that plan what they say of date, ledger
/// and the rest, and keeps how things are looked at. `span` are the dates at which it can be looked at, see as_of_range.
Masthead masthead(const Briefing& briefing, const Offer& offer, const View& defaults, Window span);

}  // namespace oreplan
