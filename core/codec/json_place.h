#pragma once

#include <string>
#include <string_view>

#include "core/codec/reader.h"

// Places in a file, as JSON pointers, and what is there.

namespace oreplan {

/// Whether a place is another, or in it.
bool within(std::string_view outer, std::string_view inner);

/// The last step of a place, and what leads to it.
std::string step(const std::string& where);
std::string above(const std::string& where);

/// The object at a place of a file, or null.
const Json* object_at(const Json& file, const std::string& where);

/// Whether an object tells a value under a key, alone or in a list.
bool tells(const Json& object, const std::string& key, const Json& value);

}  // namespace oreplan
