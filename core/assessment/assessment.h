#pragma once

#include <array>
#include <vector>

#include "core/assessment/upcoming.h"
#include "core/assessment/warnings.h"
#include "core/checks/consistency.h"
#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/rules/blocks/block_state.h"
#include "core/rules/green/green_duties.h"
#include "core/rules/green/green_mines.h"
#include "core/rules/indicators/indicator_status.h"
#include "core/rules/life/plan_life.h"
#include "core/rules/life/tasks.h"
#include "core/rules/mines/extraction.h"
#include "core/rules/mines/head_room.h"
#include "core/rules/mines/minimum_scale.h"
#include "core/rules/mines/recovery.h"
#include "core/rules/mines/size_structure.h"
#include "core/rules/monitoring/monitoring.h"
#include "core/rules/restoration/restoration.h"

namespace oreplan {

/// Where a plan stands on a date. It points into the plan it was made from, which has to outlive it.
struct Assessment {
    const Plan* plan = nullptr;
    const Ledger* ledger = nullptr;
    Date as_of;
    Settings settings;
    State state;
    std::vector<IndicatorStatus> indicators;  ///< in the plan's order
    GreenMines green_mines;
    GreenDuties green_duties;
    Restoration restoration;
    std::vector<BlockStatus> blocks;     ///< in the plan's order
    std::vector<Verdict> scale_advice;   ///< by the least scale of new mines, on each mine in being
    std::vector<Extraction> extraction;  ///< in the plan's order
    std::vector<HeadRoom> head_room;     ///< in the plan's order
    SizeStructure size_structure;
    std::vector<MineRates> recovery;        ///< by mine
    std::vector<MonitoredSite> monitoring;  ///< exploration rights, then mines
    std::vector<TaskStatus> tasks;          ///< in the plan's order
    PlanLife life;
    std::vector<Due> upcoming;
    std::vector<ConsistencyCheck> consistency;
    std::vector<Warning> warnings;  ///< ranked
};

/// Plan, ledger and date to assessment: pure, with no clock, file or global in it.
Assessment assess(const Plan& plan, const Ledger& ledger, Date as_of, const Settings& settings);

/// The verdicts of every rule, in the order of the pages that show them.
std::vector<Verdict> all_verdicts(const Assessment& assessment);

/// How many of the plan's main-table indicators stand at each outcome.
std::array<int, Names<Outcome>::values.size()> tally(const Assessment& assessment);

/// Null where the plan has no such indicator or block.
const IndicatorStatus* find_indicator(const Assessment& assessment, std::string_view id);
const BlockStatus* find_block(const Assessment& assessment, std::string_view id);

/// The dates at which a plan can be looked at with a ledger: from the last day of the base year to the last of the period, and on
/// to today or to the ledger's last event, for the last year's figures arrive in the year after.
Window as_of_range(const Plan& plan, const Ledger& ledger, Date today);

/// The date a page opens at: today, but not before the dates at which the plan can be looked at.
Date default_as_of(const Plan& plan, Date today);

}  // namespace oreplan
