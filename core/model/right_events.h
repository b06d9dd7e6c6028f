#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/block.h"
#include "core/model/date.h"

namespace oreplan {

class EventCheck;
struct Folding;

/// An exploration or mining right granted, on a planning block or (with `block` empty) elsewhere.
struct RightGranted {
    static constexpr std::string_view kind_name = "right_granted";
    static constexpr std::string_view makes_known = "right";

    std::string right;
    BlockKind kind = BlockKind::exploration;
    std::string block;
    std::string mineral;
    Text holder;
    GrantWay way = GrantWay::listing;
    std::optional<Date> until = {};  ///< its term's last day, where it has one

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const RightGranted&) const = default;
};

template <typename Archive>
void describe(Archive& archive, RightGranted& what) {
    archive.required("right", what.right);
    archive.required("kind", what.kind);
    archive.optional("block", what.block);
    archive.required("mineral", what.mineral);
    archive.required("holder", what.holder);
    archive.required("way", what.way);
    archive.optional("until", what.until);
}

struct RightEnded {
    static constexpr std::string_view kind_name = "right_ended";

    std::string right;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const RightEnded&) const = default;
};

template <typename Archive>
void describe(Archive& archive, RightEnded& what) {
    archive.required("right", what.right);
}

/// An inspection of how an exploration right keeps to the green norms.
struct ExplorationInspected {
    static constexpr std::string_view kind_name = "exploration_inspected";

    std::string right;
    bool green = true;
    Text finding;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const ExplorationInspected&) const = default;
};

template <typename Archive>
void describe(Archive& archive, ExplorationInspected& what) {
    archive.required("right", what.right);
    archive.required("green", what.green);
    archive.required("finding", what.finding);
}

}  // namespace oreplan
