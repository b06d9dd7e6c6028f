#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "core/model/names.h"
#include "core/model/verdict.h"

namespace oreplan {

/// What a verdict comes to for a reader: one of five words, the same on every page, each with its sign and colour.
enum class Status {
    met,
    watch,  ///< met, and near the limit; or worth a look
    missed,
    pending,  ///< its day is still to come, or a person has to judge
    unknown,  ///< nobody reported, or it cannot be computed
};

template <>
struct Names<Status> {
    static constexpr std::array<std::string_view, 5> values{"met", "watch", "missed", "pending", "unknown"};
};

/// Nothing for what does not apply: that is no status.
std::optional<Status> status_of(Outcome outcome);

}  // namespace oreplan
