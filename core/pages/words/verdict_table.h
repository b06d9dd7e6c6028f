#pragma once

#include "core/model/severity.h"
#include "core/pages/words/words.h"

namespace oreplan {

// Verdicts of one rule about many rights or mines: what is asked and where it stands once, then a row each.

/// What the plan asks, its clause, and how the law reads today.
FactList asked_facts(const Briefing& briefing, const Requirement& requirement);

Table verdict_table(const Briefing& briefing, std::string caption, std::string subject_heading,
                    std::span<const Verdict> verdicts);

/// Verdicts of any rules: what each is about, the rule, its outcome, what was found, and what it rests on.
Table findings_table(const Briefing& briefing, std::string caption, std::span<const Verdict> verdicts);

}  // namespace oreplan
