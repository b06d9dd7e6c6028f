#pragma once

#include "core/page/page.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// Land that is brought back, and the mines' yearly duties.
Page restoration_page(const Briefing& briefing);

}  // namespace oreplan
