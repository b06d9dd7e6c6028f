#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// The whole plan for paper: a title, and every page but the search, numbered, with all that it shows and nothing that only a
/// screen can do.
struct Booklet {
    Page title;
    std::vector<Page> chapters;
};

/// On the date and with the ledger of the briefing.
Booklet booklet(const Briefing& briefing);

}  // namespace oreplan
