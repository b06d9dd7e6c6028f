#pragma once

#include <vector>

#include "core/pages/words/words.h"

// The page about mines, by what its sections tell; each is in a file of its name (core/pages/mines/mines_extraction.cpp, …).

namespace oreplan {

/// The mines: how many, how large, what they produce.
Page mines_page(const Briefing& briefing);

/// Output against the plan's totals, by year, and design capacity beside it.
Section extraction_section(const Briefing& briefing);

/// How many mines are large, medium and small, and whether their classes fit the standard.
Section size_section(const Briefing& briefing);

/// The three rates of resource efficiency.
Section recovery_section(const Briefing& briefing);

/// What a change of the mines would make of their number and sizes. It needs no register: the plan's counts will do.
Section what_if_section(const Briefing& briefing);

/// What was found of each mine.
struct MineVerdicts {
    std::vector<VerdictIndex> checks;  ///< told one by one
    VerdictIndex duties;               ///< by year
};

/// All that is known of one mine, with what each of them found.
Section mine_section(const Briefing& briefing, const MineVerdicts& found, const KnownMine& known);

/// "150 万吨 a year", or that nobody reported.
std::string design_capacity_words(const Briefing& briefing, const std::optional<Capacity>& capacity);

/// "14 座".
std::string count_words(const Briefing& briefing, int count);

/// Whether and how a mine is listed as green.
std::string green_words(const Briefing& briefing, const Mine& mine);

/// How much of a head-room is left, in words.
std::string left_words(const Briefing& briefing, int left);

/// A rate of efficiency, or that nobody reported.
/// Whether it is at work, where that is known.
std::string producing_words(const Briefing& briefing, const Mine& mine);

Cell rate_cell(const Briefing& briefing, std::optional<double> percent);

}  // namespace oreplan
