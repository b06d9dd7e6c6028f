#pragma once

#include <string>

#include "core/export/html_words.h"
#include "core/page/page.h"
#include "core/pages/masthead.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// The page as semantic HTML: the content of <main>. Charts are drawn, with their tables one press
/// away; statuses are words with a sign before them.
std::string page_html(const Page& page, const Links& links, const Catalogue& catalogue);

/// One element of a page, by itself.
std::string element_html(const Element& element, const Links& links, const Catalogue& catalogue);

/// What stands above it: links that work without scripts, and controls that need them (see web/site/twin.js).
std::string masthead_html(const Masthead& masthead, const Links& links, const Catalogue& catalogue);

}  // namespace oreplan
