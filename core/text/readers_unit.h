#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/unit.h"

namespace oreplan {

/// What readers who do not count in ten thousands measure in. A plan's number said so keeps each of its digits: only its point moves.
enum class ReadersUnit {
    kilotonnes,
    megatonnes,
    cubic_metres,
    million_cubic_metres,
    million_yuan,
    billion_yuan,
    people,
    million_people,
    hectares,
};

template <>
struct Names<ReadersUnit> {
    static constexpr std::array<std::string_view, 9> values{
        "kilotonnes", "megatonnes",     "cubic_metres", "million_cubic_metres", "million_yuan", "billion_yuan",
        "people",     "million_people", "hectares"};
};

/// That of quantities in a unit, of which the greatest is so great; nothing where the plan's own is a reader's too.
std::optional<ReadersUnit> readers_unit(Unit unit, double greatest);

/// A number of a plan's unit, as format_number writes it, in a reader's unit. A fifteenth of it is not always to be written to the end:
/// then it is rounded to four decimals, with a sign that says so.
std::string in_readers_unit(std::string_view number, double value, Unit unit, ReadersUnit readers);

}  // namespace oreplan
