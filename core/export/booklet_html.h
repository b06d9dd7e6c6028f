#pragma once

#include <string>

#include "core/pages/booklet.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// A booklet as HTML: its title, its contents, and its chapters, each an article. Links lead within it.
std::string booklet_html(const Booklet& booklet, const Catalogue& catalogue);

}  // namespace oreplan
