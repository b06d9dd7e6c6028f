#pragma once

#include <optional>
#include <string_view>

#include "core/codec/reader.h"

namespace oreplan {

/// What a text holds that should be one JSON object; a byte order mark before it is passed over. Nothing where it is none,
/// told by the only problem, at its line and column. A name that stands twice in an object, and what is nested deeper than
/// any noun is told, are problems too; the rest is returned.
std::optional<Json> parse_object(std::string_view text, Problems& problems);

}  // namespace oreplan
