#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "core/codec/reader.h"

namespace oreplan {

/// The place that kept its default because of a problem of reading; empty where all was read.
std::string unread_place(const Problem& problem);

/// The places in a ledger of the events of which something was not read without which nobody knows what they do.
std::set<std::size_t> unread_events(const std::vector<std::string>& unread);

/// Whether what a check found in a file only follows from what could not be read at a place: nothing else may be held back.
bool follows(const Problem& found, const std::string& unread, const Json& file);

}  // namespace oreplan
