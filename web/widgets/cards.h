#pragma once

#include "core/page/page.h"
#include "web/widgets/actions.h"
#include "web/widgets/paint.h"

namespace oreplan::widgets {

/// Side by side as there is room, each as high as the highest of its row. `menu_words` tell of each one's button.
void cards(const Paint& paint, Pen& pen, const Cards& cards, std::string_view menu_words, Actions& actions);

/// A cell for each thing, then how many stand where.
void status_bar(const Paint& paint, Pen& pen, const StatusBar& bar, Actions& actions);

}  // namespace oreplan::widgets
