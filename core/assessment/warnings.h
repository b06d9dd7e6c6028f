#pragma once

#include <array>
#include <optional>
#include <string_view>
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

/// How much a warning weighs.
enum class Severity {
    serious,   ///< a limit is broken, a duty or a binding goal missed
    moderate,  ///< an expected goal is missed, or the day is near
    minor,     ///< all else
};

template <>
struct Names<Severity> {
    static constexpr std::array<std::string_view, 3> values{"serious", "moderate", "minor"};
};

constexpr int near_days = 90;  ///< up to which a day is near

struct Warning {
    WarningKind kind = WarningKind::broken;
    Severity severity = Severity::minor;
    Verdict verdict;           ///< whose subject it is about, with what was found and its basis
    std::optional<Date> date;  ///< when the limit breaks or the day passes; absent where it has no day
};

/// What will break a limit or miss a date if nothing changes (see projection.h), and what has already: ranked by kind in the
/// order above, then by date, the nearest first; what has no day comes last of its kind. Only the days of `silent` lie behind.
/// A fact that two rules find (a yearly target and the indicator in its last year) is told once.
std::vector<Warning> warnings(const Assessment& assessment);

}  // namespace oreplan
