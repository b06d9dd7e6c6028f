#pragma once

#include <string>

#include "core/page/page.h"

namespace oreplan {

/// A table as CSV (RFC 4180) that Excel opens as it is: UTF-8 with its mark at the start, lines ended by CR LF, a cell in
/// quotes where it needs them. Words that a spreadsheet would take for a formula begin with an apostrophe.
std::string table_csv(const Table& table);

/// All tables of a page, each under a line with its caption, with an empty line between two.
std::string page_csv(const Page& page);

}  // namespace oreplan
