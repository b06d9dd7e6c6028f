#pragma once

#include <string>

#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// What a page that was written ahead tells those without scripts: that all of it can be read, and what of it cannot be used.
std::string no_script_words(const Page& page, const Catalogue& words);

}  // namespace oreplan
