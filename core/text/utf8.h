#pragma once

#include <string_view>

namespace oreplan {

/// Whether bytes are UTF-8 (RFC 3629): none missing or left over, no number written longer than it has to be, no surrogate,
/// nothing above U+10FFFF.
bool is_utf8(std::string_view bytes);

}  // namespace oreplan
