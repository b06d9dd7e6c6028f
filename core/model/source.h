#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/date.h"
#include "core/model/names.h"

namespace oreplan {

/// How far a document vouches for what it tells.
enum class Confidence {
    official,  ///< an authority's own words, or the primary text
    press,     ///< newspapers, and data sets that others keep
};

template <>
struct Names<Confidence> {
    static constexpr std::array<std::string_view, 2> values{"official", "press"};
};

/// Where a figure or an event comes from. Either a clause of the plan itself (`clause` set, `document` empty) or another
/// document (`document` set, with its publisher, date and address where known). One of the two is required: a figure
/// with no source is refused.
struct Source {
    std::string clause;  ///< id of a clause of the plan
    std::string document;
    std::string publisher;
    std::optional<VagueDate> published;
    std::string address;                   ///< on the web, with http or https
    std::string licence;                   ///< under which it is shown, where that has to be said beside it
    std::optional<Confidence> confidence;  ///< absent where a county tells of itself

    bool operator==(const Source&) const = default;
};

/// Whether it can be opened: a scheme of the web, and nothing that no address holds.
bool is_web_address(std::string_view address);

template <typename Archive>
void describe(Archive& archive, Source& source) {
    archive.optional("clause", source.clause);
    archive.optional("document", source.document);
    archive.optional("publisher", source.publisher);
    archive.optional("published", source.published);
    archive.optional("address", source.address);
    archive.optional("licence", source.licence);
    archive.optional("confidence", source.confidence);
}

}  // namespace oreplan
