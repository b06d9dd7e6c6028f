#pragma once

#include <string>

#include "core/export/html_words.h"
#include "core/page/slide.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// Slides as HTML: the content of <main> where they are shown. All of them are there, each with its notes and with what arranges
/// it; which are seen is for the style and for web/site/parts/present.js, which brings keys, clock and the rest to life.
std::string slides_html(const Presentation& presentation, const Links& links, const Catalogue& catalogue);

/// Which slide is looked at, for those who listen: its number, of how many, and its heading.
std::string slide_words(const Presentation& presentation, const Catalogue& catalogue);

}  // namespace oreplan
