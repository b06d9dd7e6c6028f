#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/language.h"
#include "core/model/source.h"
#include "core/model/unit.h"

namespace oreplan {

enum class BlockKind { exploration, mining };

template <>
struct Names<BlockKind> {
    static constexpr std::array<std::string_view, 2> values{"exploration", "mining"};
};

/// How a right is granted. Agreement is outside the market and strictly limited.
enum class GrantWay { tender, auction, listing, agreement };

template <>
struct Names<GrantWay> {
    static constexpr std::array<std::string_view, 4> values{"tender", "auction", "listing", "agreement"};
};

/// A planning block (勘查规划区块, 开采规划区块): ground that is to be put on the market in a window of time.
struct Block {
    std::string id;
    std::optional<Text> name;  ///< absent where the plan prints none
    BlockKind kind = BlockKind::exploration;
    std::string mineral;
    std::vector<std::string> other_minerals;
    std::string zone;  ///< id; empty where the plan names none
    std::optional<Quantity> area;
    Window window;                     ///< 投放时序
    std::optional<Text> setting;       ///< such as "new, on empty ground"
    std::vector<Text> measures;        ///< 管控措施
    std::vector<GrantWay> grant_ways;  ///< those the plan allows
    bool one_holder = false;           ///< 原则上只设一个勘查主体
    Source source;

    bool operator==(const Block&) const = default;
};

/// Whether a block is planned for a mineral, by itself or besides another.
inline bool is_for(const Block& block, std::string_view mineral) {
    const auto& others = block.other_minerals;
    return block.mineral == mineral || std::find(others.begin(), others.end(), mineral) != others.end();
}

/// Where a block stands on a date.
enum class BlockPhase {
    not_yet_open,  ///< before its window
    open,          ///< in its window, nothing announced
    announced,
    granted,
    over_without_grant,  ///< its window has passed and no right was granted
    withdrawn,
};

template <>
struct Names<BlockPhase> {
    static constexpr std::array<std::string_view, 6> values{"not_yet_open",       "open",     "announced", "granted",
                                                            "over_without_grant", "withdrawn"};
};

}  // namespace oreplan
