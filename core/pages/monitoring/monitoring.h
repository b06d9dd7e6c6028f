#pragma once

#include "core/page/page.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// Water sources and how they are watched.
Page monitoring_page(const Briefing& briefing);

}  // namespace oreplan
