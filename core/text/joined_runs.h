#pragma once

#include <string>
#include <string_view>

namespace oreplan {

// Letters that are joined, stacked or run from right to left (Arabic, Tibetan, Mongolian, Devanagari, Thai, letters with marks over them)
// mean nothing one by one: a word of them is drawn whole. So that it is measured and broken into lines like everything else, one sign
// stands for it, from the part of Unicode that is nobody's.

/// The words with a sign in place of each run that is to be drawn whole. A run is what stands between blanks and Chinese characters, and
/// after Tibetan's dots; words from right to left are one run together, as their order is part of how they are read.
std::string with_runs(std::string_view words);

/// The same words again.
std::string without_runs(std::string_view words);

/// What a sign stands for; empty where it stands for nothing but itself.
std::string_view run_of(char32_t sign);

}  // namespace oreplan
