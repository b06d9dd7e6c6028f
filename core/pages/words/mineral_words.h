#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// A capacity with the time it is for: 45 万吨/年.
std::string capacity_words(const Briefing& briefing, const Capacity& capacity);

/// The same as a cell, or that nobody reported.
Cell capacity_cell(const Briefing& briefing, const std::optional<Capacity>& capacity);

/// "Coal, underground": what a row of a table is for.
std::string row_name(const Briefing& briefing, const std::string& mineral, std::optional<MiningMethod> method);

/// A row of minimum scales as the view reads it: a number for each class of deposit, or the one floor.
std::string scale_row_words(const Briefing& briefing, const MinimumScale& row);

/// The choice between the two readings of the table.
Choice scale_reading_choice(const Briefing& briefing);

/// A mineral's directions, in the plan's order.
std::string direction_words(const Briefing& briefing, const Mineral& mineral);

/// A verdict with the rule as its title.
Finding rule_finding(const Briefing& briefing, const Verdict& verdict, Mark mark);

}  // namespace oreplan
