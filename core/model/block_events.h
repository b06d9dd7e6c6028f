#pragma once

#include <string>
#include <string_view>

#include "core/model/block.h"

namespace oreplan {

class EventCheck;
struct Folding;

struct BlockAnnounced {
    static constexpr std::string_view kind_name = "block_announced";

    std::string block;
    GrantWay way = GrantWay::listing;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const BlockAnnounced&) const = default;
};

template <typename Archive>
void describe(Archive& archive, BlockAnnounced& what) {
    archive.required("block", what.block);
    archive.required("way", what.way);
}

struct BlockWithdrawn {
    static constexpr std::string_view kind_name = "block_withdrawn";

    std::string block;
    Text reason;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const BlockWithdrawn&) const = default;
};

template <typename Archive>
void describe(Archive& archive, BlockWithdrawn& what) {
    archive.required("block", what.block);
    archive.required("reason", what.reason);
}

}  // namespace oreplan
