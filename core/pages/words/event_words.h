#pragma once

#include <string>

#include "core/pages/words/words.h"

namespace oreplan {

/// What happened, in a sentence without its date.
std::string event_words(const Briefing& briefing, const Event& event);

}  // namespace oreplan
