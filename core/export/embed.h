#pragma once

#include <string>

#include "core/page/exhibit.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// What a page for other sites' frames has from the site around it.
struct EmbedSite {
    std::string root;   ///< from that page to the site's root: "../../../../../"
    std::string style;  ///< the style sheet's path below the root
    Date made;          ///< the day on which it is written
};

/// A chart or card as a page of its own: with its table, whose data it shows and of what day, and the way to the page it is from. It has
/// no script, and what is followed opens beside the frame. See embed_address in exhibit_menu.h.
std::string embed_html(const Page& page, const View& view, const Exhibit& exhibit, const Catalogue& catalogue,
                       const EmbedSite& site);

}  // namespace oreplan
