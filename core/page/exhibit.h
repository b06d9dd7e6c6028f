#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/page/page.h"

namespace oreplan {

/// A chart or card of a page by itself: what is copied, saved, linked to and embedded. It points into its page.
struct Exhibit {
    using Shown =
        std::variant<const BulletChart*, const StepChart*, const Schedule*, const TimeChart*, const Stack*, const Card*>;

    std::string id;  ///< its own on the page, of letters, digits and '-': it stands in addresses and names of files
    std::string name;
    Subject section;  ///< that it stands in
    Shown shown;
};

/// In the order in which they are shown.
std::vector<Exhibit> exhibits_of(const Page& page);

/// What it is drawn from, as it stands in its page.
const void* place_of(const Exhibit& exhibit);

/// The table that says the same; null where a card has no chart.
const Table* table_of(const Exhibit& exhibit);

/// Where a link to it leads: to its section of the page that is looked at, from a card to what it is about.
View link_to(const Exhibit& exhibit, const View& looked_at);

/// It alone, as an element of a page.
Element element_of(const Exhibit& exhibit);

}  // namespace oreplan
