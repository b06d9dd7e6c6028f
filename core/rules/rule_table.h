#pragma once

#include <array>
#include <string_view>
#include <variant>

#include "core/judging/case.h"
#include "core/model/page_kind.h"
#include "core/model/plan.h"
#include "core/model/rule.h"
#include "core/rules/admission/admission_condition.h"
#include "core/rules/admission/big_deposit_small_mine.h"
#include "core/rules/admission/granting_level.h"
#include "core/rules/admission/market_granting.h"
#include "core/rules/admission/mineral_direction.h"
#include "core/rules/admission/mineral_zone.h"
#include "core/rules/admission/new_mine_head_room.h"
#include "core/rules/admission/one_deposit_many_mines.h"
#include "core/rules/admission/planned_block.h"
#include "core/rules/admission/planning_review.h"
#include "core/rules/blocks/block_grant_way.h"
#include "core/rules/blocks/block_holder.h"
#include "core/rules/blocks/block_market.h"
#include "core/rules/blocks/block_mineral.h"
#include "core/rules/blocks/block_order.h"
#include "core/rules/blocks/block_window.h"
#include "core/rules/green/green_exploration.h"
#include "core/rules/green/green_listing.h"
#include "core/rules/green/green_mine_targets.h"
#include "core/rules/green/national_green_goal.h"
#include "core/rules/green/new_mine_green.h"
#include "core/rules/green/restart_green.h"
#include "core/rules/indicators/capacity_beside_total.h"
#include "core/rules/indicators/consistency.h"
#include "core/rules/indicators/extraction_total.h"
#include "core/rules/indicators/head_room.h"
#include "core/rules/indicators/indicator_target.h"
#include "core/rules/indicators/projection.h"
#include "core/rules/indicators/size_structure.h"
#include "core/rules/life/amendment_authority.h"
#include "core/rules/life/amendment_batch.h"
#include "core/rules/life/amendment_ground.h"
#include "core/rules/life/life_stages.h"
#include "core/rules/life/opinion_period.h"
#include "core/rules/life/plan_version.h"
#include "core/rules/life/publish_changes.h"
#include "core/rules/life/task.h"
#include "core/rules/life/year_item.h"
#include "core/rules/life/yearly_evaluation.h"
#include "core/rules/life/yearly_plan.h"
#include "core/rules/mines/mine_size_class.h"
#include "core/rules/mines/minimum_scale.h"
#include "core/rules/mines/recovery_rates.h"
#include "core/rules/monitoring/monitoring_continuous.h"
#include "core/rules/monitoring/monitoring_full_analysis.h"
#include "core/rules/monitoring/monitoring_readings.h"
#include "core/rules/monitoring/monitoring_season_samples.h"
#include "core/rules/restoration/legacy_plots.h"
#include "core/rules/restoration/mine_duty.h"
#include "core/rules/restoration/publish_inspections.h"
#include "core/rules/restoration/restoration_fund.h"
#include "core/rules/restoration/restoration_progress.h"
#include "core/rules/restoration/treat_while_mining.h"
#include "core/rules/restoration/treated_within_total.h"

namespace oreplan {

/// What a plan may have or not.
enum class PlanPart {
    identity,    ///< what it says of itself
    indicators,  ///< its indicators
    relations,   ///< numbers that it prints twice or that add up
    minerals,
    zones,
    blocks,
    standards,   ///< of the plan file
    conditions,  ///< of admission
    restoration_lands,
    mine_duties,
    monitoring_duties,
    tasks,
};

template <>
struct Names<PlanPart> {
    static constexpr std::array<std::string_view, 12> values{
        "identity",   "indicators",        "relations",   "minerals",          "zones", "blocks", "standards",
        "conditions", "restoration_lands", "mine_duties", "monitoring_duties", "tasks"};
};

/// What a rule asks of a plan: a requirement that it makes, or something that it has. Of a plan without, the rule says nothing.
using Asks = std::variant<RequirementKind, PlanPart>;

bool has(const Plan& plan, const Asks& asks);

/// What a rule judges: a plan with what was reported, an application for mining, or either.
enum class Judges { plan, application, either };

/// A rule: its id, by which the catalogue's words go ("rule.<id>" is its title, "method.<id>" how it is worked out), what it
/// asks of a plan, the page that shows its verdicts, and how it judges.
struct RuleRow {
    Rule rule;
    std::string_view id;
    Asks asks;
    PageKind page;
    Judges judges;
    Judge judge;
};

/// Every rule there is, in the order of Rule.
inline constexpr std::array rule_table{
    RuleRow{Rule::indicator_target, "indicator_target", PlanPart::indicators, PageKind::indicators, Judges::plan,
            judge::indicator_target},
    RuleRow{Rule::consistency, "consistency", PlanPart::relations, PageKind::indicators, Judges::plan, judge::consistency},
    RuleRow{Rule::green_mine_targets, "green_mine_targets", PlanPart::indicators, PageKind::green_mines, Judges::plan,
            judge::green_mine_targets},
    RuleRow{Rule::new_mine_green, "new_mine_green", RequirementKind::new_mine_green, PageKind::green_mines, Judges::plan,
            judge::new_mine_green},
    RuleRow{Rule::restart_green, "restart_green", RequirementKind::restart_green, PageKind::green_mines, Judges::plan,
            judge::restart_green},
    RuleRow{Rule::green_listing, "green_listing", RequirementKind::green_listing, PageKind::green_mines, Judges::plan,
            judge::green_listing},
    RuleRow{Rule::green_exploration, "green_exploration", RequirementKind::green_exploration, PageKind::green_mines, Judges::plan,
            judge::green_exploration},
    RuleRow{Rule::national_green_goal, "national_green_goal", PlanPart::standards, PageKind::green_mines, Judges::plan,
            judge::national_green_goal},
    RuleRow{Rule::projection, "projection", PlanPart::indicators, PageKind::warnings, Judges::plan, judge::projection},
    RuleRow{Rule::minimum_scale, "minimum_scale", RequirementKind::new_mine_scale, PageKind::minerals, Judges::either,
            judge::minimum_scale},
    RuleRow{Rule::big_deposit_small_mine, "big_deposit_small_mine", RequirementKind::big_deposit_small_mine, PageKind::admission,
            Judges::application, judge::big_deposit_small_mine},
    RuleRow{Rule::one_deposit_many_mines, "one_deposit_many_mines", RequirementKind::one_deposit_many_mines, PageKind::admission,
            Judges::application, judge::one_deposit_many_mines},
    RuleRow{Rule::new_mine_head_room, "new_mine_head_room", PlanPart::indicators, PageKind::admission, Judges::application,
            judge::new_mine_head_room},
    RuleRow{Rule::planned_block, "planned_block", PlanPart::blocks, PageKind::admission, Judges::application,
            judge::planned_block},
    RuleRow{Rule::market_granting, "market_granting", RequirementKind::market_granting, PageKind::admission, Judges::application,
            judge::market_granting},
    RuleRow{Rule::mineral_direction, "mineral_direction", PlanPart::minerals, PageKind::minerals, Judges::either,
            judge::mineral_direction},
    RuleRow{Rule::granting_level, "granting_level", RequirementKind::same_level_granting, PageKind::minerals, Judges::either,
            judge::granting_level},
    RuleRow{Rule::mineral_zone, "mineral_zone", PlanPart::zones, PageKind::admission, Judges::application, judge::mineral_zone},
    RuleRow{Rule::admission_condition, "admission_condition", PlanPart::conditions, PageKind::admission, Judges::application,
            judge::admission_condition},
    RuleRow{Rule::planning_review, "planning_review", RequirementKind::planning_review, PageKind::admission, Judges::application,
            judge::planning_review},
    RuleRow{Rule::head_room, "head_room", PlanPart::indicators, PageKind::mines, Judges::plan, judge::head_room},
    RuleRow{Rule::extraction_total, "extraction_total", PlanPart::indicators, PageKind::mines, Judges::plan,
            judge::extraction_total},
    RuleRow{Rule::capacity_beside_total, "capacity_beside_total", PlanPart::indicators, PageKind::mines, Judges::plan,
            judge::capacity_beside_total},
    RuleRow{Rule::size_structure, "size_structure", PlanPart::indicators, PageKind::mines, Judges::plan, judge::size_structure},
    RuleRow{Rule::mine_size_class, "mine_size_class", PlanPart::standards, PageKind::mines, Judges::plan, judge::mine_size_class},
    RuleRow{Rule::recovery_rates, "recovery_rates", RequirementKind::recovery_rates, PageKind::mines, Judges::plan,
            judge::recovery_rates},
    RuleRow{Rule::block_window, "block_window", PlanPart::blocks, PageKind::blocks, Judges::plan, judge::block_window},
    RuleRow{Rule::block_holder, "block_holder", PlanPart::blocks, PageKind::blocks, Judges::plan, judge::block_holder},
    RuleRow{Rule::block_grant_way, "block_grant_way", PlanPart::blocks, PageKind::blocks, Judges::plan, judge::block_grant_way},
    RuleRow{Rule::block_mineral, "block_mineral", PlanPart::blocks, PageKind::blocks, Judges::plan, judge::block_mineral},
    RuleRow{Rule::block_market, "block_market", RequirementKind::market_granting, PageKind::blocks, Judges::plan,
            judge::block_market},
    RuleRow{Rule::block_order, "block_order", RequirementKind::orderly_release, PageKind::blocks, Judges::plan,
            judge::block_order},
    RuleRow{Rule::restoration_progress, "restoration_progress", PlanPart::restoration_lands, PageKind::restoration, Judges::plan,
            judge::restoration_progress},
    RuleRow{Rule::treated_within_total, "treated_within_total", RequirementKind::treated_within_total, PageKind::restoration,
            Judges::plan, judge::treated_within_total},
    RuleRow{Rule::treat_while_mining, "treat_while_mining", RequirementKind::treat_while_mining, PageKind::restoration,
            Judges::plan, judge::treat_while_mining},
    RuleRow{Rule::restoration_fund, "restoration_fund", RequirementKind::restoration_fund, PageKind::restoration, Judges::plan,
            judge::restoration_fund},
    RuleRow{Rule::legacy_plots, "legacy_plots", RequirementKind::legacy_plots, PageKind::restoration, Judges::plan,
            judge::legacy_plots},
    RuleRow{Rule::publish_inspections, "publish_inspections", RequirementKind::publish_inspections, PageKind::restoration,
            Judges::plan, judge::publish_inspections},
    RuleRow{Rule::mine_duty, "mine_duty", PlanPart::mine_duties, PageKind::restoration, Judges::plan, judge::mine_duty},
    RuleRow{Rule::monitoring_readings, "monitoring_readings", PlanPart::monitoring_duties, PageKind::monitoring, Judges::plan,
            judge::monitoring_readings},
    RuleRow{Rule::monitoring_season_samples, "monitoring_season_samples", PlanPart::monitoring_duties, PageKind::monitoring,
            Judges::plan, judge::monitoring_season_samples},
    RuleRow{Rule::monitoring_full_analysis, "monitoring_full_analysis", PlanPart::monitoring_duties, PageKind::monitoring,
            Judges::plan, judge::monitoring_full_analysis},
    RuleRow{Rule::monitoring_continuous, "monitoring_continuous", PlanPart::monitoring_duties, PageKind::monitoring, Judges::plan,
            judge::monitoring_continuous},
    RuleRow{Rule::task, "task", PlanPart::tasks, PageKind::tasks, Judges::plan, judge::task},
    RuleRow{Rule::life_stages, "life_stages", PlanPart::identity, PageKind::tasks, Judges::plan, judge::life_stages},
    RuleRow{Rule::yearly_plan, "yearly_plan", RequirementKind::yearly_plan, PageKind::tasks, Judges::plan, judge::yearly_plan},
    RuleRow{Rule::year_item, "year_item", RequirementKind::yearly_plan, PageKind::tasks, Judges::plan, judge::year_item},
    RuleRow{Rule::amendment_ground, "amendment_ground", RequirementKind::amendment, PageKind::tasks, Judges::plan,
            judge::amendment_ground},
    RuleRow{Rule::amendment_authority, "amendment_authority", RequirementKind::amendment, PageKind::tasks, Judges::plan,
            judge::amendment_authority},
    RuleRow{Rule::amendment_batch, "amendment_batch", RequirementKind::amendment, PageKind::tasks, Judges::plan,
            judge::amendment_batch},
    RuleRow{Rule::plan_version, "plan_version", RequirementKind::amendment, PageKind::tasks, Judges::plan, judge::plan_version},
    RuleRow{Rule::opinion_period, "opinion_period", RequirementKind::opinion_period, PageKind::tasks, Judges::plan,
            judge::opinion_period},
    RuleRow{Rule::publish_changes, "publish_changes", RequirementKind::publish_changes, PageKind::tasks, Judges::plan,
            judge::publish_changes},
    RuleRow{Rule::yearly_evaluation, "yearly_evaluation", RequirementKind::evaluation, PageKind::tasks, Judges::plan,
            judge::yearly_evaluation},
};

constexpr bool is_in_order() {
    for (std::size_t index = 0; index < rule_table.size(); ++index) {
        if (static_cast<std::size_t>(rule_table[index].rule) != index) return false;
    }
    return true;
}
static_assert(is_in_order());

constexpr const RuleRow& row_of(Rule rule) { return rule_table[static_cast<std::size_t>(rule)]; }
constexpr std::string_view id_of(Rule rule) { return row_of(rule).id; }

/// Whether a rule's verdicts can rest on a requirement: it asks for its kind, and an application is never for exploration.
bool rests_on(const RuleRow& row, const Requirement& requirement);

/// The verdicts of one rule; none where it does not judge the case or the plan has not what it asks.
Verdicts judged(Rule rule, const Case& given);

/// The verdicts of every rule that judges the case and finds what it asks in the plan, in the order of the table.
Verdicts judged(const Case& given);

}  // namespace oreplan
