#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/mineral.h"

namespace oreplan {

class EventCheck;
struct Folding;

/// A mine comes into being, or is known from here on.
struct MineRegistered {
    static constexpr std::string_view kind_name = "mine_registered";
    static constexpr std::string_view makes_known = "mine";

    std::string mine;
    Text name;
    std::string mineral;
    SizeClass size_class = SizeClass::medium;
    std::optional<bool> producing = {};  ///< licensed and producing (持证在产); absent where that is not known
    std::optional<Capacity> capacity = {};
    std::optional<MiningMethod> method = {};
    std::string deposit = {};                     ///< name or number of the deposit it works; empty where unknown
    std::optional<SizeClass> deposit_class = {};  ///< by the deposit's reserves
    bool existing = false;                        ///< it was there before: what is asked of new mines is not asked of it
    bool in_base_count = false;                   ///< it is one of those that the plan counts: this names it and adds none

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const MineRegistered&) const = default;
};

template <typename Archive>
void describe(Archive& archive, MineRegistered& what) {
    archive.required("mine", what.mine);
    archive.required("name", what.name);
    archive.required("mineral", what.mineral);
    archive.required("size_class", what.size_class);
    archive.optional("producing", what.producing);
    archive.optional("capacity", what.capacity);
    archive.optional("method", what.method);
    archive.optional("deposit", what.deposit);
    archive.optional("deposit_class", what.deposit_class);
    archive.optional("existing", what.existing);
    archive.optional("in_base_count", what.in_base_count);
}

struct MineResized {
    static constexpr std::string_view kind_name = "mine_resized";

    std::string mine;
    SizeClass size_class = SizeClass::medium;
    std::optional<Capacity> capacity = {};

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const MineResized&) const = default;
};

template <typename Archive>
void describe(Archive& archive, MineResized& what) {
    archive.required("mine", what.mine);
    archive.required("size_class", what.size_class);
    archive.optional("capacity", what.capacity);
}

struct MineProductionChanged {
    static constexpr std::string_view kind_name = "mine_production_changed";

    std::string mine;
    bool producing = true;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const MineProductionChanged&) const = default;
};

template <typename Archive>
void describe(Archive& archive, MineProductionChanged& what) {
    archive.required("mine", what.mine);
    archive.required("producing", what.producing);
}

/// Several mines go on as one of them, which keeps its own particulars until it is resized.
struct MinesMerged {
    static constexpr std::string_view kind_name = "mines_merged";

    std::string mine;                 ///< that goes on
    std::vector<std::string> merged;  ///< that end with it

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const MinesMerged&) const = default;
};

template <typename Archive>
void describe(Archive& archive, MinesMerged& what) {
    archive.required("mine", what.mine);
    archive.required("merged", what.merged);
}

struct MineClosed {
    static constexpr std::string_view kind_name = "mine_closed";

    std::string mine;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const MineClosed&) const = default;
};

template <typename Archive>
void describe(Archive& archive, MineClosed& what) {
    archive.required("mine", what.mine);
}

enum class GreenLevel { national, provincial, municipal };

template <>
struct Names<GreenLevel> {
    static constexpr std::array<std::string_view, 3> values{"national", "provincial", "municipal"};
};

struct GreenMineListed {
    static constexpr std::string_view kind_name = "green_mine_listed";

    std::string mine;
    GreenLevel level = GreenLevel::municipal;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const GreenMineListed&) const = default;
};

template <typename Archive>
void describe(Archive& archive, GreenMineListed& what) {
    archive.required("mine", what.mine);
    archive.required("level", what.level);
}

struct GreenMineDelisted {
    static constexpr std::string_view kind_name = "green_mine_delisted";

    std::string mine;
    Text reason;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const GreenMineDelisted&) const = default;
};

template <typename Archive>
void describe(Archive& archive, GreenMineDelisted& what) {
    archive.required("mine", what.mine);
    archive.required("reason", what.reason);
}

}  // namespace oreplan
