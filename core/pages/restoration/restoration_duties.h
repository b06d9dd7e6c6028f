#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// The yearly duties of mines on the page of restoration: what they are, how they were kept by year, and each year's mines as a
/// detail. Nothing where the plan names no duty.
std::vector<Section> mine_duty_sections(const Briefing& briefing);

}  // namespace oreplan
