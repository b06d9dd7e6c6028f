#pragma once

#include "core/pages/words/words.h"

// What stands in tables: words, and what they tell as a number or a rank.

namespace oreplan {

Cell cell(std::string text);
Cell cell(Phrase phrase);
Cell cell(const Mark& mark);

/// Days, in whose order rows can be put.
Cell date_cell(const Briefing& briefing, const VagueDate& date);
Cell date_cell(const Briefing& briefing, Date date);

/// Cells that are numbers: with the unit, or a bare number as it is counted.
Cell quantity_cell(const Briefing& briefing, const Quantity& quantity);

/// What was reported of a year; a figure to date says so.
Cell reported_cell(const Briefing& briefing, const Quantity& quantity, bool to_date);
Cell count_cell(int count);
/// A count that is told in words which say more: days that are left or over.
Cell count_cell(int count, std::string words);
/// A share as share_words says it, or other words.
Cell share_cell(const Briefing& briefing, const std::optional<double>& share, std::string otherwise);
/// The number that a cell's words speak of, perhaps among other things, and a second one; none where there is no value.
Cell with_number(const Briefing& briefing, Cell cell, std::optional<double> value, Unit unit, std::optional<double> second = {});

}  // namespace oreplan
