#pragma once

#include <string>
#include <string_view>

namespace oreplan {

/// Full-width letters, digits and signs (U+FF01–U+FF5E) and the wide blank (U+3000) as their plain ones: what an input
/// method types means the same.
std::string half_width(std::string_view text);

}  // namespace oreplan
