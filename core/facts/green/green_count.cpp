#include "core/facts/green/green_count.h"

#include <algorithm>

#include "core/facts/mines/mine_census.h"

namespace oreplan {

namespace {

/// Of several targets for the number of mines the strictest.
std::optional<int> planned_mines(const Plan& plan) {
    std::optional<int> planned;
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.measure != Measure::mines) continue;
        for (const SeriesPoint& point : indicator.series) {
            if (point.role != PointRole::target || !point.value) continue;
            const int mines = static_cast<int>(*point.value);
            planned = std::min(planned.value_or(mines), mines);
        }
    }
    return planned;
}

/// Nothing where it is not known of every mine whether it produces.
std::optional<int> producing_mines(const Plan& plan, const State& state) {
    if (!register_known(plan, state)) return std::nullopt;
    int producing = 0;
    for (const auto& [id, mine] : state.mines) {
        if (!mine.producing) return std::nullopt;
        producing += *mine.producing;
    }
    return producing;
}

}  // namespace

std::optional<int> green_denominator(GreenDenominator denominator, const Plan& plan, const State& state) {
    switch (denominator) {
        case GreenDenominator::all_mines: {
            const auto census = mine_census(plan, state);
            return census ? std::optional{census->mines} : std::nullopt;
        }
        case GreenDenominator::planned_mines: return planned_mines(plan);
        case GreenDenominator::licensed_producing: return producing_mines(plan, state);
    }
    return std::nullopt;
}

int green_mine_count(GreenDenominator denominator, const State& state) {
    return static_cast<int>(std::count_if(state.mines.begin(), state.mines.end(), [&](const auto& entry) {
        const Mine& mine = entry.second;
        return mine.green && (denominator != GreenDenominator::licensed_producing || mine.producing.value_or(false));
    }));
}

}  // namespace oreplan
