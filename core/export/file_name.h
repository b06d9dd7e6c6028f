#pragma once

#include <string>

#include "core/page/page.h"

namespace oreplan {

/// What a file of a page is called, without its ending: plan, page, the part of the page (empty for all of it), ledger, whether the
/// data are made up, and date, in letters and digits of ASCII, '-' and '_'.
std::string file_name(const Page& page, const View& view, const std::string& part);

}  // namespace oreplan
