#pragma once

#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/settings.h"
#include "core/model/state.h"
#include "core/model/verdict.h"
#include "core/rules/restoration/mine_duties.h"

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
struct LandStatus {
    const RestorationLand* land = nullptr;
    Date base;                    ///< the day of the plan's figures
    std::optional<Date> last;     ///< of the newest treatment that is counted
    bool earlier_events = false;  ///< the ledger tells of treatments that the figures hold already
    LandProgress area;            ///< in hectares
    LandProgress plots{Unit::count, {}, {}, {}};
};

struct Restoration {
    std::vector<LandStatus> lands;     ///< in the plan's order
    std::vector<DutyYear> duty_years;  ///< the newest first
    /// treated_within_total (一（二）4), by area each land and each surveyed part of the subsided land, by number where plots were
    /// reported: what is treated is never more than there is. The subject is the topic or the part.
    std::vector<Verdict> within_total;
    /// What the plan asks for besides, each once and by its own requirement:
    /// - treat_while_mining, restoration_fund: the mine duty that shows it, in the newest year reported;
    /// - legacy_plots (六（三）3): treated to the last is met, until then under way, for the plan sets no date;
    /// - publish_inspections (六（三）2): published is met, and worth a look once the newest results are older than
    ///   `results_days`.
    std::vector<Verdict> asked;
};

Restoration restoration(const Plan& plan, const Timeline& timeline, const State& state, Date as_of, const Settings& settings);

}  // namespace oreplan
