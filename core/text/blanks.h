#pragma once

#include <string>
#include <string_view>

namespace oreplan {

/// Stands between a number and its unit: no line breaks there.
inline constexpr std::string_view no_break_space = "\u00A0";

/// With plain blanks in place of those at which no line may break: for what is searched, and for other programs.
std::string with_plain_blanks(std::string_view text);

}  // namespace oreplan
