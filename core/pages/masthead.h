#pragma once

#include "core/model/offer.h"
#include "core/page/page.h"
#include "core/page/time_line.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// What stands above every page, on the canvas and in the text version alike.
struct Masthead {
    std::string brand;
    std::string plan_name;
    std::string navigation_label;
    std::vector<Choice> groups;  ///< of pages that belong together, under their name; chosen is the page that is looked at
    std::string date_label;
    std::string as_of_words;
    std::string chip;      ///< the date with what it is, as short as it can be
    std::string on_paper;  ///< date and ledger, beside the plan's name at the head of the first sheet
    TimeLine time;
    std::optional<Phrase> earlier;  ///< to the last day of the year before, where the span has it
    std::optional<Phrase> later;    ///< to that of the year after; within a year, to its own
    Choice languages;               ///< each named in itself
    Choice themes;                  ///< none is chosen where the view names none, see show_theme
    Choice scales;                  ///< smaller, as large as it is meant (told as it is now), larger; none is chosen
    Phrase text_version;            ///< the way there, for the canvas to offer
    Phrase dashboard;               ///< and back, for the text version
    Phrase present;                 ///< what is looked at as slides
    Phrase elder;                   ///< into the version for elders, and out of it where that is shown
    std::optional<Phrase> start;    ///< where the version for elders begins, in which little else stands above the page
    Command read_aloud;             ///< which that version offers
    Choice plans;                   ///< without options where there is only the one that is shown
    Choice ledgers;                 ///< the one that opens with the plan first; without options where there is only the empty one
    Command share;                  ///< a link to what is looked at
    Command choose_file;            ///< to look at a plan or ledger of one's own
};

/// `span` are the dates at which the plan can be looked at, see as_of_range.
Masthead masthead(const Briefing& briefing, const Offer& offer, Window span);

/// Chooses the theme that is shown: where the view names none, core cannot know it.
void show_theme(Masthead& head, Theme theme);

}  // namespace oreplan
