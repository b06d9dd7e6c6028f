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

/// A target as target_words or promise_words say it ("target." or "promise."), in the words of a chart, where there is little room.
std::string in_brief(const Briefing& briefing, const std::string& group, const Indicator& indicator,
                     const std::optional<SeriesPoint>& point, double limit);

}  // namespace oreplan
