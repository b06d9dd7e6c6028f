#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/language.h"
#include "core/model/source.h"
#include "core/model/unit.h"

namespace oreplan {

/// What the plan steers a mineral towards.
enum class MineralDirection { key_exploration, key_mining, restricted, quota };

template <>
struct Names<MineralDirection> {
    static constexpr std::array<std::string_view, 4> values{"key_exploration", "key_mining", "restricted", "quota"};
};

struct MineralSteering {
    MineralDirection direction = MineralDirection::key_exploration;
    Source source;

    bool operator==(const MineralSteering&) const = default;
};

/// Who grants and registers rights to a mineral: one level for exploration and mining of the same mineral (plan 一（三）3).
struct Granting {
    Text authority;
    Source source;

    bool operator==(const Granting&) const = default;
};

struct Mineral {
    std::string id;
    std::string code;  ///< registration dictionary of mineral rights, such as 11001 for coal
    Text name;
    bool solid = true;  ///< mineral water and geothermal are not: they stand outside the size structure
    bool resources_identified = false;
    bool in_use = false;  ///< mined at the base date
    std::optional<Text> distribution;
    std::vector<MineralSteering> directions;
    std::optional<Granting> granting;  ///< absent where no source says who grants
    Source source;

    bool operator==(const Mineral&) const = default;
};

enum class SizeClass { large, medium, small };

template <>
struct Names<SizeClass> {
    static constexpr std::array<std::string_view, 3> values{"large", "medium", "small"};
};

enum class MiningMethod { underground, open_pit, wells, dredging };

template <>
struct Names<MiningMethod> {
    static constexpr std::array<std::string_view, 4> values{"underground", "open_pit", "wells", "dredging"};
};

enum class Per { year, day };

template <>
struct Names<Per> {
    static constexpr std::array<std::string_view, 2> values{"year", "day"};
};

/// What a mine is built to produce in a time: 120 万吨 a year. Design capacity is not output.
struct Capacity {
    double value = 0;
    Unit unit = Unit::ten_thousand_tonnes;
    Per per = Per::year;

    bool operator==(const Capacity&) const = default;
};

/// The least scale of a new mine, by size class. An absent number is printed "/" in the plan: not set.
struct MinimumScale {
    std::string mineral;
    std::optional<MiningMethod> method;  ///< where the plan tells methods apart
    Unit unit = Unit::ten_thousand_tonnes;
    Per per = Per::year;
    std::optional<double> large;
    std::optional<double> medium;
    std::optional<double> small;
    std::optional<Text> note;
    Source source;

    bool operator==(const MinimumScale&) const = default;
};

/// Mines at the base date, counted by mineral or by size class (one of the two is set).
struct MineCount {
    std::string mineral;
    std::optional<SizeClass> size_class;
    int count = 0;
    Date as_of;
    Source source;

    bool operator==(const MineCount&) const = default;
};

template <typename Archive>
void describe(Archive& archive, Capacity& capacity) {
    archive.required("value", capacity.value);
    archive.required("unit", capacity.unit);
    archive.required("per", capacity.per);
}

}  // namespace oreplan
