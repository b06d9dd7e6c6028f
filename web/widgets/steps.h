#pragma once

#include "core/page/page.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// Yearly targets as a staircase, with what was reached as bars on it. The scale is 0 to 100 %.
void step_chart(const Paint& paint, Pen& pen, const StepChart& steps);

}  // namespace oreplan::widgets
