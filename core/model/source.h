#pragma once

#include <optional>
#include <string>

#include "core/model/date.h"

namespace oreplan {

/// Where a figure or an event comes from. Either a clause of the plan itself (`clause` set, `document` empty) or another
/// document (`document` set, with its publisher, date and address where known). One of the two is required: a figure
/// with no source is refused.
struct Source {
    std::string clause;  ///< id of a clause of the plan
    std::string document;
    std::string publisher;
    std::optional<Date> published;
    std::string address;

    bool operator==(const Source&) const = default;
};

template <typename Archive>
void describe(Archive& archive, Source& source) {
    archive.optional("clause", source.clause);
    archive.optional("document", source.document);
    archive.optional("publisher", source.publisher);
    archive.optional("published", source.published);
    archive.optional("address", source.address);
}

}  // namespace oreplan
