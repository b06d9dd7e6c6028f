#pragma once

#include <string>

#include "core/model/state.h"

namespace oreplan {

/// What an event changes: the state before it, the day on which it counts, and its source. Events about something unknown
/// change nothing.
struct Folding {
    State& state;
    Date date;
    const Source& source;
    const std::string& event;  ///< its id
    const VagueDate& told;     ///< the day, as vague as it was told

    /// In being, or null. A change of it is news about the register of mines too.
    Mine* changed_mine(const std::string& id) const;

    /// In being or ended, or null.
    Mine* reported_mine(const std::string& id) const;

    void end_mine(const std::string& id) const;
};

}  // namespace oreplan
