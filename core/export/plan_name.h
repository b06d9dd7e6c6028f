#pragma once

#include <string>

#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// The name of the plan that a page is of, as people say it: without the id that stands behind it in files.
std::string plan_name(const Page& page, const View& view, const Catalogue& catalogue);

}  // namespace oreplan
