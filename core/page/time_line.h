#pragma once

#include <string>
#include <vector>

#include "core/model/date.h"

namespace oreplan {

/// A year along a line of time.
struct YearMark {
    std::string words;
    Window days;

    bool operator==(const YearMark&) const = default;
};

/// The dates at which a plan can be looked at, and the one that is.
struct TimeLine {
    Window span;
    Date date;
    std::vector<YearMark> years;  ///< from the one after that in which the span begins

    bool operator==(const TimeLine&) const = default;
};

TimeLine time_line(Window span, Date date);

/// What moves the date along without telling which is meant.
enum class TimeStep { day_back, day_forward, month_back, month_forward, to_start, to_end };

/// The date after a step, held within the span. A month leads to the same day, or to the month's last where that is earlier.
Date stepped(const TimeLine& line, TimeStep step);

}  // namespace oreplan
