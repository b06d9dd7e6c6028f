#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "core/pages/words/words.h"

namespace oreplan {

/// What happened, each event of the ledger in a sentence without its date.
class EventWords {
public:
    explicit EventWords(const Briefing& briefing);

    std::string of(const Event& event) const;

    /// How an event that is taken back is told; its id where there is none of it.
    std::string of_id(const std::string& id) const;

private:
    const Briefing& briefing_;
    std::unordered_map<std::string_view, const Event*> by_id_;
};

}  // namespace oreplan
