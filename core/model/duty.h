#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/block.h"
#include "core/model/figure.h"
#include "core/model/requirement.h"

namespace oreplan {

/// A yearly duty of each mine: the restoration fund, the scheme kept to, monitoring.
struct MineDuty {
    std::string id;
    Text name;
    Text requirement;
    Source source;
    std::optional<RequirementKind> kind = {};  ///< what it shows year by year; absent where it stands for itself

    bool operator==(const MineDuty&) const = default;
};

/// Land to be brought back, by the figures that the plan prints about it. A figure's id is empty where the plan prints none.
struct RestorationLand {
    Topic topic = Topic::subsidence;  ///< subsidence or legacy_plots
    std::string total_area;
    std::string treated_area;  ///< at the base date
    std::string total_plots;
    std::string treated_plots;
    Source source;

    bool operator==(const RestorationLand&) const = default;
};

enum class WaterReading { level, flow, temperature };

template <>
struct Names<WaterReading> {
    static constexpr std::array<std::string_view, 3> values{"level", "flow", "temperature"};
};

enum class MonitoringKind {
    readings,        ///< each reading `least` to `most` times a month
    season_samples,  ///< a sample in each of the wet, normal and dry season of a year
    full_analysis,   ///< a full analysis a year
    continuous,      ///< readings without a month's break over a hydrological year (twelve months)
};

template <>
struct Names<MonitoringKind> {
    static constexpr std::array<std::string_view, 4> values{"readings", "season_samples", "full_analysis", "continuous"};
};

/// How often sources of a mineral are watched: at least `least`, and where the plan gives a range, up to `most`.
struct MonitoringDuty {
    std::string id;
    std::string mineral;
    std::optional<BlockKind> stage;  ///< exploration or mining; absent: both
    MonitoringKind kind = MonitoringKind::readings;
    std::vector<WaterReading> readings;  ///< for `readings` and `continuous`
    Text subject;
    Text what;
    double least = 0;
    std::optional<double> most;
    Unit unit = Unit::times_per_year;
    Text frequency;  ///< in words, with seasons and stages
    Source source;

    bool operator==(const MonitoringDuty&) const = default;
};

}  // namespace oreplan
