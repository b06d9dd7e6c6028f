#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace oreplan {

/// Text as it can stand in an address.
std::string percent_encoded(std::string_view text);

/// Nothing where an escape is cut or wrong, or where what comes out is no text.
std::optional<std::string> percent_decoded(std::string_view text);

/// A value of the query, where browsers write a blank as '+'.
std::optional<std::string> query_decoded(std::string_view text);

}  // namespace oreplan
