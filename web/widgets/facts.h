#pragma once

#include "core/page/page.h"
#include "web/widgets/actions.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// Names at the left, values at the right, each with its source; one above the other where it is narrow.
void facts(const Paint& paint, Pen& pen, const std::vector<Fact>& facts, Actions& actions);

/// A verdict: mark, title, words, and what it rests on.
void finding(const Paint& paint, Pen& pen, const Finding& finding, Actions& actions);

/// Big numbers with their marks, side by side.
void tally(const Paint& paint, Pen& pen, const Tally& tally);

}  // namespace oreplan::widgets
