#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/codec/reader.h"

namespace oreplan {

/// Where in a ledger something is: the place of the event, and the key in it, empty for the event itself.
struct EventPlace {
    std::size_t event = 0;
    std::string key = {};
};

std::optional<EventPlace> event_place(std::string_view where);

/// What an event does is known without this.
bool is_of_recording(std::string_view key);

/// Whether what a check found in a ledger only follows from what could not be read of an event.
bool follows_from_event(const Problem& found, const EventPlace& unread, const Json& ledger);

}  // namespace oreplan
