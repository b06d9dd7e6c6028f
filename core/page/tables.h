#pragma once

#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// What is the same for all tables of a page: a unit that all numbers of a column share stands in its head and not in its cells, rows
/// stand in the order that the view asks for, and each head leads to the next one: ascending, descending, as they are told.
void arrange_tables(Page& page, const View& view, const Catalogue& catalogue);

/// How many decimals the cell's number is short of its column's most, where it is a mere number: aligned at their points, it ends so far
/// before the others. With 0 decimals it is short of the point as well.
struct ShortBy {
    int decimals = 0;
    bool point = false;
};
ShortBy short_by(const Column& column, const Cell& cell);

}  // namespace oreplan
