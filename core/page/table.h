#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/page/phrase.h"

namespace oreplan {

struct Column {
    std::string heading;
    bool numeric = false;
    std::string number_heading = {};  ///< over the numbers in a file, where the heading does not say what they are or their sign
    std::string second_heading = {};  ///< over the second numbers of cells that have two

    bool operator==(const Column&) const = default;
};

/// What a cell's words tell as a number, for programs that read the table.
struct CellNumber {
    double value = 0;
    std::string unit;                   ///< empty for mere numbers
    bool alone = true;                  ///< the words say this and no more; not so "at most 14", "12 in 2024"
    std::optional<double> second = {};  ///< in the same unit: 420 of "300 to 420", 14 of "9 of 14"

    bool operator==(const CellNumber&) const = default;
};

struct Cell {
    Phrase phrase;
    std::optional<Outcome> outcome;         ///< shown as its sign before the words
    std::optional<CellNumber> number = {};  ///< absent where the words are no number, as "not reported"

    bool operator==(const Cell&) const = default;
};

/// The first column heads its row.
struct Table {
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;

    bool operator==(const Table&) const = default;
};

}  // namespace oreplan
