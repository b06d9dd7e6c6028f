#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/mineral.h"

namespace oreplan {

/// From which capacity on a mine of the mineral is large, and from which medium; below that it is small.
struct SizeLimits {
    std::string mineral;
    std::optional<MiningMethod> method;  ///< where the standard tells methods apart
    Unit unit = Unit::ten_thousand_tonnes;
    Per per = Per::year;
    double large = 0;
    double medium = 0;

    bool operator==(const SizeLimits&) const = default;
};

/// The three rates (三率) of a mine, each in percent.
enum class RecoveryRate { mining_recovery, processing_recovery, comprehensive_use };

template <>
struct Names<RecoveryRate> {
    static constexpr std::array<std::string_view, 3> values{"mining_recovery", "processing_recovery", "comprehensive_use"};
};

struct RecoveryLimit {
    std::string mineral;
    std::optional<MiningMethod> method;
    RecoveryRate rate = RecoveryRate::mining_recovery;
    double least = 0;  ///< percent

    bool operator==(const RecoveryLimit&) const = default;
};

/// The share of licensed producing mines of a size class that are to be green by the last day of a year.
struct GreenGoal {
    SizeClass size_class = SizeClass::large;
    double least = 0;  ///< percent
    int year = 0;

    bool operator==(const GreenGoal&) const = default;
};

/// A standard that the plan is judged with, in the edition that is named; none is built in.
struct Standard {
    std::string id;
    Text name;
    std::string edition;  ///< number and year, such as 国土资发〔2004〕208号
    std::vector<SizeLimits> size_limits;
    std::vector<RecoveryLimit> recovery_limits;
    Source source;
    std::vector<GreenGoal> green_goals = {};  ///< not the plan's own

    bool operator==(const Standard&) const = default;
};

}  // namespace oreplan
