#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// How a subject is called. What no list knows is called by its id, and what is asked of the county as a whole by its plan.
std::string subject_name(const Briefing& briefing, const Subject& subject);

/// Where everything about a subject is told; nothing where no page has a section for it.
std::optional<View> home_of(const Briefing& briefing, const Subject& subject);

/// A subject's name, leading home.
Phrase subject_phrase(const Briefing& briefing, const Subject& subject);

/// What a verdict is about, leading home or else to the page of its rule.
Phrase subject_phrase(const Briefing& briefing, const Verdict& verdict);
}  // namespace oreplan
