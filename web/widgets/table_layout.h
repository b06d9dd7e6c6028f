#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <utility>
#include <vector>

#include "core/page/page.h"

namespace oreplan::widgets {

/// What sharing out the room among a table's columns goes by. Each has a number a column.
struct ColumnWidths {
    std::vector<float> natural;  ///< in which all of its words stand on one line
    std::vector<float> least;    ///< below this it is no longer readable
    std::vector<float> usual;    ///< the mean of its cells
};

/// The room shared out: everybody gets the least, the rest goes by what a column usually holds, so that one long cell does
/// not leave room empty in all the others. No column gets more than it needs. Empty where it does not fit.
std::vector<float> share_out(const ColumnWidths& widths, float room);

/// How a table is laid out: all that takes looking at each of its rows.
struct TableLayout {
    std::vector<float> columns;  ///< widths; none where each row is a card of its own
    std::vector<float> tops;     ///< of each row, from the first one's, and at last the height of all
};

/// From which row on, and up to which, a table is seen between two heights, counted as `tops`.
std::pair<std::size_t, std::size_t> rows_between(const std::vector<float>& tops, float from, float to);

/// Layouts of the tables of one page, each found once for a width and a size of letters.
class TableLayouts {
public:
    const TableLayout& of(const Table& table, float width, float em, const std::function<TableLayout()>& lay_out);
    void forget() { known_.clear(); }

private:
    struct Known {
        float width = 0;
        float em = 0;
        TableLayout layout;
    };
    std::map<const Table*, Known> known_;
};

}  // namespace oreplan::widgets
