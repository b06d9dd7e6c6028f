#pragma once

#include <optional>
#include <vector>

#include "core/facts/blocks/block_facts.h"
#include "core/facts/green/green_mines.h"
#include "core/facts/indicators/consistency.h"
#include "core/facts/indicators/extraction.h"
#include "core/facts/indicators/head_room.h"
#include "core/facts/indicators/indicator_facts.h"
#include "core/facts/life/evaluations.h"
#include "core/facts/life/life_stages.h"
#include "core/facts/life/task_facts.h"
#include "core/facts/life/year_plans.h"
#include "core/facts/mines/mine_census.h"
#include "core/facts/monitoring/monitored_sites.h"
#include "core/facts/restoration/land_facts.h"
#include "core/facts/restoration/mine_duties.h"
#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/model/settings.h"

namespace oreplan {

/// What is known of a plan on a date, before any rule judges it. It points into the plan and the ledger it was made from, which
/// have to outlive it.
struct Facts {
    const Plan* plan = nullptr;
    const Ledger* ledger = nullptr;
    Date as_of;
    Settings settings;
    State state;
    std::vector<IndicatorFacts> indicators;     ///< in the plan's order
    std::vector<ConsistencyCheck> consistency;  ///< of the plan's print
    GreenMines green_mines;
    std::optional<MineCensus> census;       ///< nothing where neither ledger nor plan counts mines
    std::optional<MineCensus> base_census;  ///< the plan's own counts
    std::vector<HeadRoom> head_room;        ///< in the plan's order
    std::vector<Extraction> extraction;     ///< in the plan's order
    std::vector<BlockFacts> blocks;         ///< in the plan's order
    std::vector<LandFacts> lands;           ///< in the plan's order
    std::vector<DutyYear> duty_years;       ///< the newest first
    std::vector<MonitoredSite> sites;       ///< exploration rights, then mines
    std::vector<TaskFacts> tasks;           ///< in the plan's order
    std::vector<StageFacts> stages;         ///< of the plan's life, all, in their order
    std::vector<YearPlan> year_plans;
    Evaluations evaluations;
};

/// Plan, ledger and date to facts: pure, with no clock, file or global in it.
Facts facts_of(const Plan& plan, const Ledger& ledger, Date as_of, const Settings& settings);

/// Null where the plan has no such indicator or block.
const IndicatorFacts* find_indicator(const Facts& facts, std::string_view id);
const BlockFacts* find_block(const Facts& facts, std::string_view id);

}  // namespace oreplan
