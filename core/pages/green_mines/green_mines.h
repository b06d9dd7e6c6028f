#pragma once

#include "core/page/page.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// Green mines against their yearly targets, and what is asked of single mines and rights.
Page green_mines_page(const Briefing& briefing);

}  // namespace oreplan
