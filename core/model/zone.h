#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/language.h"
#include "core/model/source.h"
#include "core/model/unit.h"

namespace oreplan {

enum class ZoneKind { key_exploration, key_mining, restricted, forbidden, reserve };

template <>
struct Names<ZoneKind> {
    static constexpr std::array<std::string_view, 5> values{"key_exploration", "key_mining", "restricted", "forbidden",
                                                            "reserve"};
};

/// A functional zone of the plan (规划分区).
struct Zone {
    std::string id;
    Text name;
    ZoneKind kind = ZoneKind::key_mining;
    std::vector<std::string> minerals;  ///< empty: all
    std::optional<Quantity> area;
    std::vector<Text> measures;
    Source source;

    bool operator==(const Zone&) const = default;
};

}  // namespace oreplan
