#pragma once

#include "core/model/names.h"

namespace oreplan {

/// What the rate of green mines is a rate of. The plan does not say; the view names the one that is used.
enum class GreenDenominator {
    all_mines,           ///< mines in being on the date
    planned_mines,       ///< the plan's cap on the number of mines
    licensed_producing,  ///< 持证在产: licensed and producing, the national usage
};

template <>
struct Names<GreenDenominator> {
    static constexpr std::array<std::string_view, 3> values{"all_mines", "planned_mines", "licensed_producing"};
};

/// How the columns large, medium, small of a table of minimum scales are read (plan 专栏二). The plan does not say.
enum class ScaleReading {
    deposit_class,  ///< by the class of the deposit's reserves: a big deposit must not be mined small
    mine_class,     ///< by the class of the mine: the floor is the row's lowest number
};

template <>
struct Names<ScaleReading> {
    static constexpr std::array<std::string_view, 2> values{"deposit_class", "mine_class"};
};

/// Readings that the plan leaves open. Each is shown with the verdicts it moves.
struct Settings {
    double about_tolerance = 0.05;  ///< how far 左右 reaches, as a share of the target
    double near_margin = 0.05;      ///< how close to a limit or goal is "near", as a share of it
    int results_days = 366;         ///< how old the newest published results of inspections may be: 定期 names no interval
    GreenDenominator green_denominator = GreenDenominator::all_mines;
    ScaleReading scale_reading = ScaleReading::deposit_class;

    bool operator==(const Settings&) const = default;
};

}  // namespace oreplan
