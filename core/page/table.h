#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/unit.h"
#include "core/page/phrase.h"

namespace oreplan {

/// How the rows of a table stand by one of its columns.
enum class Order { as_told, ascending, descending };

struct Column {
    std::string heading;
    bool numeric = false;
    std::string number_heading = {};  ///< over the numbers in a file, where the heading does not say what they are or their sign
    std::string second_heading = {};  ///< over the second numbers of cells that have two
    // The rest is the same for all tables: see tables.h.
    std::string with_unit = {};     ///< the heading with the unit that all its numbers share, and that cells then leave out
    int decimals = 0;               ///< the most that its numbers are told with: they align at their points
    Order order = Order::as_told;   ///< of the rows, by this column
    std::optional<View> next = {};  ///< the rows in the next order by it; absent where that changes nothing

    /// What stands over the column on the screen.
    const std::string& head() const { return with_unit.empty() ? heading : with_unit; }

    bool operator==(const Column&) const = default;
};

/// What a cell's words tell as a number, for programs that read the table.
struct CellNumber {
    double value = 0;
    std::string unit;                   ///< empty for mere numbers
    bool alone = true;                  ///< the words say this and no more; not so "at most 14", "12 in 2024"
    std::optional<double> second = {};  ///< in the same unit: 420 of "300 to 420", 14 of "9 of 14"
    std::optional<Unit> measure = {};   ///< the unit, where it is one of the field's

    bool operator==(const CellNumber&) const = default;
};

struct Cell {
    Phrase phrase;
    std::optional<Outcome> outcome;         ///< shown as its sign before the words
    std::optional<CellNumber> number = {};  ///< absent where the words are no number, as "not reported"
    std::optional<double> rank = {};  ///< what rows are ordered by, where that is neither the number nor the words: a date's day

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
