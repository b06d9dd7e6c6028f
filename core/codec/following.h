#pragma once

#include <string>

#include "core/codec/reader.h"

namespace oreplan {

/// The place that kept its default because of a problem of reading; empty where all was read.
std::string unread_place(const Problem& problem);

/// Whether what a check found in a file only follows from what could not be read at a place.
bool follows(const Problem& found, const std::string& unread, const Json& file);

}  // namespace oreplan
