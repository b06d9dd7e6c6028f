#pragma once

#include <string>

#include "core/pages/masthead.h"

namespace oreplan {

/// What has become of a page by what somebody did, for those who do not see it: the new page or section, the new date, how much was
/// found, what is chosen now, what became of an answer. `page` and `head` are those of `view`. Empty where nothing that is told
/// has changed.
std::string announcement(const View& before, const View& view, const Page& page, const Masthead& head, const Catalogue& words);

}  // namespace oreplan
