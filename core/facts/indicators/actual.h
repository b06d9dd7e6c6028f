#pragma once

#include <optional>

#include "core/model/message.h"
#include "core/model/plan.h"
#include "core/model/settings.h"
#include "core/model/state.h"

namespace oreplan {

/// A value as it is known on a date, or why there is none.
struct Actual {
    std::optional<double> value;        ///< in the indicator's unit
    int year = 0;                       ///< the year it tells of
    std::optional<Date> data_date;      ///< of the newest event behind it
    Message reason;                     ///< set when there is no value
    bool silent = false;                ///< there is none because nobody reported anything of it
    bool to_date = false;               ///< of the part of its year that had passed
    bool counted = false;               ///< in a register, as it stands on the date, and not reported for a year
    std::optional<Source> source = {};  ///< of a value that was reported as such
};

/// Nobody reported anything of it.
inline Actual not_reported() { return {{}, 0, {}, {"reason.not_reported", {}}, true}; }

/// What an indicator stood at in a year, by what was reported for it. Where nobody reported the output of a mineral, its
/// mines' own reports added up, see mine_output.h; for a sum of parts, the parts' values of the year.
Actual value_in(const Indicator& indicator, const Plan& plan, const State& state, int year);

/// What an indicator stands at on a date, by its measure. A register counts once an event has filled it; otherwise a
/// reported figure does; otherwise nobody reported. A total over the period adds the years reported up to the date.
Actual actual_value(const Indicator& indicator, const Plan& plan, const State& state, Date as_of, const Settings& settings);

/// Whether a measure is counted in a register, where events have filled it: it stands as it is on the day, and after the plan's
/// period as it was on its last one. What is reported for a year may come later.
bool is_counted(Measure measure);

}  // namespace oreplan
