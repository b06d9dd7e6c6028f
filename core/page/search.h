#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oreplan {

/// Whether every word of the query stands somewhere in one of the texts. Words are parted by blanks; letters match in
/// either case and whatever is set off; full-width digits, letters and signs match their plain ones, so that what an input method types is found.
/// An empty query matches everything.
bool matches(std::string_view query, const std::vector<std::string>& texts);

/// Text as `matches` compares it.
std::string folded(std::string_view text);

}  // namespace oreplan
