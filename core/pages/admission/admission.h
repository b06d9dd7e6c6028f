#pragma once

#include "core/page/page.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// A draft opinion on an application, by every rule that it touches.
Page admission_page(const Briefing& briefing);

}  // namespace oreplan
