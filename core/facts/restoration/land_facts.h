#pragma once

#include <optional>
#include <span>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

/// Land to be brought back in one measure: hectares, or plots by number.
struct LandProgress {
    Unit unit = Unit::hectare;
    std::optional<double> total;   ///< as the plan prints it
    std::optional<double> before;  ///< of it, treated by the base date, as the plan prints it
    std::optional<double> since;   ///< reported since; absent where nobody did

    /// What is known to be treated; absent where the plan does not say where it began.
    std::optional<double> treated() const;
    std::optional<double> left() const;  ///< never below nothing
    std::optional<double> rate() const;  ///< percent
};

/// Where a land of the plan stands. Its figures stand for a day of their own (the end of the base year, or a later survey): what
/// was treated up to that day is in them already, and only later events are added.
struct LandFacts {
    const RestorationLand* land = nullptr;
    Date base;                    ///< the day of the plan's figures
    std::optional<Date> last;     ///< of the newest treatment that is counted
    bool earlier_events = false;  ///< the ledger tells of treatments that the figures hold already
    LandProgress area;            ///< in hectares
    LandProgress plots{Unit::count, {}, {}, {}};
};

/// `events` are those up to the date looked at.
LandFacts land_facts(const RestorationLand& land, const Plan& plan, std::span<const Event* const> events);

}  // namespace oreplan
