#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

/// Something that a month or a year has too little of.
struct Shortfall {
    std::string what;  ///< level, flow, temperature; wet, normal, dry; samples; full_analysis
    int found = 0;     ///< times
    int wanted = 0;    ///< times

    bool operator==(const Shortfall&) const = default;
};

/// A month or a year in which a duty was not kept.
struct MonitoringGap {
    Subject site;
    const MonitoringDuty* duty = nullptr;
    Window span;  ///< the whole month or year
    std::vector<Shortfall> short_of;
};

/// How a water source keeps one duty.
struct SiteDuty {
    const MonitoringDuty* duty = nullptr;
    int judged = 0;                   ///< whole months, or whole years
    int kept = 0;                     ///< of those
    int longest_run = 0;              ///< months kept without a break; only for `continuous`
    std::vector<MonitoringGap> gaps;  ///< the oldest first; none where nobody reported
    std::optional<Date> data_date;    ///< of the newest reading or sample that it is about
};

/// A water source: an exploration right, or a mine in being, of a mineral that the plan wants watched.
struct MonitoredSite {
    Subject subject;  ///< the right or the mine
    BlockKind stage = BlockKind::exploration;
    std::string mineral;
    Text name;   ///< of the mine; of a right, its holder
    Date began;  ///< granted or registered
    std::optional<Date> ended;
    bool reported = false;              ///< the ledger holds a reading or a sample
    std::vector<SiteDuty> duties = {};  ///< those of its stage, in the plan's order
};

/// Whether a duty is one of each month; the others are of a year.
bool by_month(MonitoringKind kind);

/// Every source with every duty of its stage (plan 六（三）1). Months and years count once they are over, from the first whole one
/// after the source began until it, or the plan's period, ended:
/// - readings: each reading at least `least` times in each month; more than `most` is fine;
/// - season_samples: a sample in each season of each year, and at least `least` in all;
/// - full_analysis: at least `least` of them in each year;
/// - continuous: months without a gap in the readings.
/// Of a source without a single event nobody reported, and no gap is claimed.
std::vector<MonitoredSite> monitored_sites(const Plan& plan, const State& state, Date as_of);

/// The gaps of all sources, the newest first.
std::vector<MonitoringGap> gaps_of(const std::vector<MonitoredSite>& sites);

}  // namespace oreplan
