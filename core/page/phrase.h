#pragma once

#include <optional>
#include <string>

#include "core/model/verdict.h"
#include "core/page/view.h"

namespace oreplan {

/// Words that may lead somewhere: to a view, or to an address outside.
struct Phrase {
    std::string text;
    std::optional<View> to;
    std::string address = {};

    bool operator==(const Phrase&) const = default;
};

inline bool leads_somewhere(const Phrase& phrase) { return phrase.to || !phrase.address.empty(); }

/// An outcome with its word: colour never speaks alone.
struct Mark {
    Outcome outcome = Outcome::no_data;
    std::string word;

    bool operator==(const Mark&) const = default;
};

}  // namespace oreplan
