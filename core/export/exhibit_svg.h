#pragma once

#include <string>

#include "core/page/exhibit.h"
#include "core/text/catalogue.h"
#include "core/theme/theme.h"

namespace oreplan {

/// A chart or card of a page as a file by itself: under its name and the plan's, over the date, the ledger and who tells it. Made-up
/// data is marked in it.
std::string exhibit_svg(const Page& page, const View& view, const Exhibit& exhibit, const Catalogue& catalogue, Theme theme);

}  // namespace oreplan
