#pragma once

#include "core/page/page.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// The plan's tasks, its life and its changes.
Page tasks_page(const Briefing& briefing);

}  // namespace oreplan
