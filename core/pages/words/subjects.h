#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// What a verdict is about, in words that lead to where it is shown.
Phrase subject_phrase(const Briefing& briefing, const Verdict& verdict);

/// Verdicts of any rules: what each is about, the rule, its outcome, what was found, and what it rests on.
Table findings_table(const Briefing& briefing, std::string caption, const std::vector<Verdict>& verdicts);

}  // namespace oreplan
