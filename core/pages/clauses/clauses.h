#pragma once

#include "core/page/page.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// The plan clause by clause, and what of its data rests on each.
Page clauses_page(const Briefing& briefing);

}  // namespace oreplan
