#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>

namespace oreplan {

/// A text that is read as one has at most so many rows of a table: of a longer one it tells a part at a time (View::part). The
/// canvas, files and the report have all of it.
constexpr std::size_t rows_of_a_part = 500;

/// How many parts a table of that many rows has: at least 1.
constexpr int parts_of(std::size_t rows) {
    return static_cast<int>(std::max<std::size_t>(1, (rows + rows_of_a_part - 1) / rows_of_a_part));
}

/// The part of a table that is told where a page is looked at in that part, from 1: of a table with fewer, its last.
constexpr int part_told(std::size_t rows, int part) { return std::clamp(part, 1, parts_of(rows)); }

/// Its rows: from which on, and up to which.
constexpr std::pair<std::size_t, std::size_t> rows_of(std::size_t rows, int part) {
    const std::size_t from = (static_cast<std::size_t>(part_told(rows, part)) - 1) * rows_of_a_part;
    return {from, std::min(rows, from + rows_of_a_part)};
}

}  // namespace oreplan
