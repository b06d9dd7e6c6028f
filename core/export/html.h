#pragma once

#include <optional>
#include <string>

#include "core/page/page.h"
#include "core/pages/masthead.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// How views become links in a document: relative to it through `root` ("../../../", or "" at the root itself).
struct Links {
    std::string root;
    bool nowhere = false;  ///< a document by itself: what would lead somewhere is plain words
    /// The view whose text is written, where tables that are longer than one text are written a part at a time, with links to
    /// the other parts (page/parts.h). Without, all of them is there.
    std::optional<View> in_parts = {};

    std::string to(const View& view) const;
};

std::string escaped(std::string_view text);

/// The page as semantic HTML: the content of <main>. Charts are drawn, with their tables one press
/// away; statuses are words with a sign before them.
std::string page_html(const Page& page, const Links& links, const Catalogue& catalogue);

/// What stands above it: links that work without scripts, and controls that need them (see web/site/twin.js).
std::string masthead_html(const Masthead& masthead, const Links& links, const Catalogue& catalogue);

}  // namespace oreplan
