#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "core/export/html_words.h"

namespace oreplan {

/// The rows of so many that are written: those of one part, where a page is read in parts.
std::pair<std::size_t, std::size_t> rows_told(std::size_t rows, const Links& links);

/// A table with its caption and the button that saves it; `number` is its place in tables_of. Heads are buttons where rows can be put
/// in another order, which takes a program. A page that is read in parts has one part of a long table, with links to the others.
std::string table_html(const Table& table, int number, const HtmlWords& write, const Links& links, const Catalogue& catalogue);

}  // namespace oreplan
