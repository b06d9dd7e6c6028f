#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// A promise on a line of time; nothing where it has no number to be drawn.
std::optional<TimeChart> time_chart(const Briefing& briefing, const IndicatorFacts& known);

/// The same large, with its scale.
std::optional<TimeChart> large_time_chart(const Briefing& briefing, const IndicatorFacts& known);

/// Plan and reality by year, as the table of the chart.
Table series_table(const Briefing& briefing, const IndicatorFacts& known);

/// Round numbers from 0 up to the first that is no less than `reach`: some `count` of them.
std::vector<double> round_ticks(double reach, int count);

}  // namespace oreplan
