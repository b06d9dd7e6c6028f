#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/names.h"

namespace oreplan {

class EventCheck;
struct Folding;

/// A visit to a water source, which is a right or a mine (one of the two is set); each reading is absent where it was not taken.
struct ReadingTaken {
    static constexpr std::string_view kind_name = "reading_taken";
    static constexpr bool is_routine = true;

    std::string right;
    std::string mine;
    std::optional<double> level;        ///< metres
    std::optional<double> flow;         ///< cubic metres a day
    std::optional<double> temperature;  ///< degrees Celsius

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const ReadingTaken&) const = default;
};

template <typename Archive>
void describe(Archive& archive, ReadingTaken& what) {
    archive.optional("right", what.right);
    archive.optional("mine", what.mine);
    archive.optional("level", what.level);
    archive.optional("flow", what.flow);
    archive.optional("temperature", what.temperature);
}

enum class Season { wet, normal, dry };

template <>
struct Names<Season> {
    static constexpr std::array<std::string_view, 3> values{"wet", "normal", "dry"};
};

struct SampleTaken {
    static constexpr std::string_view kind_name = "sample_taken";
    static constexpr bool is_routine = true;

    std::string right;  ///< or
    std::string mine;
    Season season = Season::wet;
    bool full_analysis = false;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const SampleTaken&) const = default;
};

template <typename Archive>
void describe(Archive& archive, SampleTaken& what) {
    archive.optional("right", what.right);
    archive.optional("mine", what.mine);
    archive.required("season", what.season);
    archive.optional("full_analysis", what.full_analysis);
}

}  // namespace oreplan
