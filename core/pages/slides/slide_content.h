#pragma once

#include "core/page/slide.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// What one slide says on the date that is looked at, with what is there for its speaker alone.
Slide slide_of(const Briefing& briefing, const SlideName& name);

}  // namespace oreplan
