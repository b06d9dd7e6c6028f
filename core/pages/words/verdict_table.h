#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

// Verdicts of one rule about many rights or mines: what is asked and where it stands once, then a row each.

/// An outcome's word where "near" means that somebody should look, for there is no number to be near to.
Mark watched_mark(const Briefing& briefing, Outcome outcome);

/// What the plan asks, its clause, and how the law reads today.
Facts asked_facts(const Briefing& briefing, const Requirement& requirement);

/// The id of the section that tells all of a mine.
std::string mine_subject(const std::string& id);

/// How a subject is called, and where it is shown.
Phrase mine_phrase(const Briefing& briefing, const std::string& mine);
Phrase right_phrase(const Briefing& briefing, const std::string& right);

/// `naming` turns the subjects of the verdicts into names.
Table verdict_table(const Briefing& briefing, std::string caption, std::string subject_heading,
                    const std::vector<Verdict>& verdicts, Phrase (*naming)(const Briefing&, const std::string&));

}  // namespace oreplan
