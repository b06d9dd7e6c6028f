#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oreplan {

/// Whether every word of the query stands somewhere in one of the texts. Words are parted by blanks; letters match in
/// either case and whatever is set off; signs that look alike are one (： ∶ :, － — –, “ "), full-width digits, letters and signs
/// match their plain ones, so that what an input method types is found. An empty query matches everything.
bool matches(std::string_view query, const std::vector<std::string>& texts);

/// Text as `matches` compares it.
std::string folded(std::string_view text);

/// The same text with all that the query's words find in it marked as hits (text/passages.h).
std::string marked(std::string_view query, const std::string& text);

/// As much of a text as shows the first hit among its neighbours: some `characters`, with an ellipsis where it is cut.
std::string excerpt(std::string_view query, const std::string& text, std::size_t characters);

}  // namespace oreplan
