#pragma once

#include "core/page/page.h"
#include "web/widgets/actions.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// Windows as bars over the years, what happened as marks on them, and a line at the date looked at.
void schedule(const Paint& paint, Pen& pen, const Schedule& schedule, Actions& actions);

}  // namespace oreplan::widgets
