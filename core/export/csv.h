#pragma once

#include <optional>
#include <string>

#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan {

// Tables as CSV (RFC 4180) that Excel opens as it is: UTF-8 with its mark at the start, lines ended by CR LF, a cell in quotes
// where it needs them. Words that a spreadsheet would take for a formula begin with an apostrophe.
//
// A file travels without its page: its first lines say what the page says of itself (its origin, and whether its data are made
// up), and its name says it again.
//
// A column of numbers is written as bare digits, with their unit in its heading or, where it differs, in a column behind. Where
// the words of a column say more than its numbers ("at most 14"), the column of words stands before that of the numbers. The
// second numbers of cells that tell two ("300 to 420") have a column of their own.

/// One table of the page.
std::string table_csv(const Page& page, const Table& table, const Catalogue& catalogue);

/// All tables of the page, with an empty line between two.
std::string page_csv(const Page& page, const Catalogue& catalogue);

/// The name of the file of the page's table of that number, from 1, or of all its tables.
std::string csv_name(const Page& page, const View& view, std::optional<std::size_t> number = {});

}  // namespace oreplan
