#pragma once

#include <optional>
#include <vector>

#include "core/assessment/assessment.h"

namespace oreplan {

enum class WarningKind {
    broken,      ///< a limit is broken or a goal missed already
    will_break,  ///< a limit will be broken if nothing changes
    will_miss,   ///< a goal or a day will be missed if nothing changes
    silent,      ///< a day has passed and nobody reported: neither kept nor missed, as far as anybody can tell
};

template <>
struct Names<WarningKind> {
    static constexpr std::array<std::string_view, 4> values{"broken", "will_break", "will_miss", "silent"};
};

struct Warning {
    WarningKind kind = WarningKind::broken;
    Verdict verdict;           ///< whose subject it is about, with what was found and its basis
    std::optional<Date> date;  ///< when the limit breaks or the day passes; absent where it has no day
};

/// What will break a limit or miss a date if nothing changes (see projection.h), and what has already: ranked by kind in the
/// order above, then by date, the nearest first; what has no day comes last of its kind. Only the days of `silent` lie behind.
/// A fact that two rules find (a yearly target and the indicator in its last year) is told once.
std::vector<Warning> warnings(const Assessment& assessment);

}  // namespace oreplan
