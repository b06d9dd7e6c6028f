#pragma once

#include "core/page/page.h"
#include "web/widgets/actions.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// Bullet graphs, one a row: a bar for the value, a notch for the target; a limit from above is shaded beyond it.
void bullet_chart(const Paint& paint, Pen& pen, const BulletChart& chart, Actions& actions);

}  // namespace oreplan::widgets
