#pragma once

#include <array>
#include <string_view>
#include <variant>

#include "core/model/page_kind.h"
#include "core/model/plan.h"
#include "core/model/rule.h"

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
    mine_duties,
    monitoring_duties,
    tasks,
};

template <>
struct Names<PlanPart> {
    static constexpr std::array<std::string_view, 11> values{
        "identity",  "indicators", "relations",   "minerals",          "zones", "blocks",
        "standards", "conditions", "mine_duties", "monitoring_duties", "tasks"};
};

/// What a rule asks of a plan: a requirement that it makes, or something that it has. Of a plan without, the rule says nothing.
using Asks = std::variant<RequirementKind, PlanPart>;

bool has(const Plan& plan, const Asks& asks);

/// A rule: its id, by which the catalogue's words go ("rule.<id>" is its title, "method.<id>" how it is worked out), what it
/// asks of a plan, and the page that shows its verdicts.
struct RuleRow {
    Rule rule;
    std::string_view id;
    Asks asks;
    PageKind page;
};

/// Every rule there is, in the order of Rule.
inline constexpr std::array rule_table{
    RuleRow{Rule::indicator_status, "indicator_status", PlanPart::indicators, PageKind::indicators},
    RuleRow{Rule::consistency, "consistency", PlanPart::relations, PageKind::indicators},
    RuleRow{Rule::green_mine_targets, "green_mine_targets", PlanPart::indicators, PageKind::green_mines},
    RuleRow{Rule::new_mine_green, "new_mine_green", RequirementKind::new_mine_green, PageKind::green_mines},
    RuleRow{Rule::restart_green, "restart_green", RequirementKind::restart_green, PageKind::green_mines},
    RuleRow{Rule::green_listing, "green_listing", RequirementKind::green_listing, PageKind::green_mines},
    RuleRow{Rule::green_exploration, "green_exploration", RequirementKind::green_exploration, PageKind::green_mines},
    RuleRow{Rule::national_green_goal, "national_green_goal", PlanPart::standards, PageKind::green_mines},
    RuleRow{Rule::projection, "projection", PlanPart::indicators, PageKind::warnings},
    RuleRow{Rule::minimum_scale, "minimum_scale", RequirementKind::new_mine_scale, PageKind::minerals},
    RuleRow{Rule::mineral_direction, "mineral_direction", PlanPart::minerals, PageKind::admission},
    RuleRow{Rule::granting_level, "granting_level", RequirementKind::same_level_granting, PageKind::admission},
    RuleRow{Rule::mineral_zone, "mineral_zone", PlanPart::zones, PageKind::admission},
    RuleRow{Rule::big_deposit_small_mine, "big_deposit_small_mine", RequirementKind::big_deposit_small_mine, PageKind::admission},
    RuleRow{Rule::one_deposit_many_mines, "one_deposit_many_mines", RequirementKind::one_deposit_many_mines, PageKind::admission},
    RuleRow{Rule::new_mine_head_room, "new_mine_head_room", PlanPart::indicators, PageKind::admission},
    RuleRow{Rule::market_granting, "market_granting", RequirementKind::market_granting, PageKind::admission},
    RuleRow{Rule::planned_block, "planned_block", PlanPart::blocks, PageKind::admission},
    RuleRow{Rule::admission_condition, "admission_condition", PlanPart::conditions, PageKind::admission},
    RuleRow{Rule::planning_review, "planning_review", RequirementKind::planning_review, PageKind::admission},
    RuleRow{Rule::head_room, "head_room", PlanPart::indicators, PageKind::mines},
    RuleRow{Rule::extraction_total, "extraction_total", PlanPart::indicators, PageKind::mines},
    RuleRow{Rule::capacity_beside_total, "capacity_beside_total", PlanPart::indicators, PageKind::mines},
    RuleRow{Rule::size_structure, "size_structure", PlanPart::indicators, PageKind::mines},
    RuleRow{Rule::mine_size_class, "mine_size_class", PlanPart::standards, PageKind::mines},
    RuleRow{Rule::recovery_rates, "recovery_rates", RequirementKind::recovery_rates, PageKind::mines},
    RuleRow{Rule::block_window, "block_window", PlanPart::blocks, PageKind::blocks},
    RuleRow{Rule::block_holder, "block_holder", PlanPart::blocks, PageKind::blocks},
    RuleRow{Rule::block_grant_way, "block_grant_way", PlanPart::blocks, PageKind::blocks},
    RuleRow{Rule::block_mineral, "block_mineral", PlanPart::blocks, PageKind::blocks},
    RuleRow{Rule::block_market, "block_market", RequirementKind::market_granting, PageKind::blocks},
    RuleRow{Rule::block_order, "block_order", RequirementKind::orderly_release, PageKind::blocks},
    RuleRow{Rule::treated_within_total, "treated_within_total", RequirementKind::treated_within_total, PageKind::restoration},
    RuleRow{Rule::treat_while_mining, "treat_while_mining", RequirementKind::treat_while_mining, PageKind::restoration},
    RuleRow{Rule::restoration_fund, "restoration_fund", RequirementKind::restoration_fund, PageKind::restoration},
    RuleRow{Rule::legacy_plots, "legacy_plots", RequirementKind::legacy_plots, PageKind::restoration},
    RuleRow{Rule::publish_inspections, "publish_inspections", RequirementKind::publish_inspections, PageKind::restoration},
    RuleRow{Rule::mine_duty, "mine_duty", PlanPart::mine_duties, PageKind::restoration},
    RuleRow{Rule::monitoring_readings, "monitoring_readings", PlanPart::monitoring_duties, PageKind::monitoring},
    RuleRow{Rule::monitoring_season_samples, "monitoring_season_samples", PlanPart::monitoring_duties, PageKind::monitoring},
    RuleRow{Rule::monitoring_full_analysis, "monitoring_full_analysis", PlanPart::monitoring_duties, PageKind::monitoring},
    RuleRow{Rule::monitoring_continuous, "monitoring_continuous", PlanPart::monitoring_duties, PageKind::monitoring},
    RuleRow{Rule::task, "task", PlanPart::tasks, PageKind::tasks},
    RuleRow{Rule::life_stages, "life_stages", PlanPart::identity, PageKind::tasks},
    RuleRow{Rule::yearly_plan, "yearly_plan", RequirementKind::yearly_plan, PageKind::tasks},
    RuleRow{Rule::year_item, "year_item", RequirementKind::yearly_plan, PageKind::tasks},
    RuleRow{Rule::amendment_ground, "amendment_ground", RequirementKind::amendment, PageKind::tasks},
    RuleRow{Rule::amendment_authority, "amendment_authority", RequirementKind::amendment, PageKind::tasks},
    RuleRow{Rule::amendment_batch, "amendment_batch", RequirementKind::amendment, PageKind::tasks},
    RuleRow{Rule::plan_version, "plan_version", RequirementKind::amendment, PageKind::tasks},
    RuleRow{Rule::opinion_period, "opinion_period", RequirementKind::opinion_period, PageKind::tasks},
    RuleRow{Rule::publish_changes, "publish_changes", RequirementKind::publish_changes, PageKind::tasks},
    RuleRow{Rule::yearly_evaluation, "yearly_evaluation", RequirementKind::evaluation, PageKind::tasks},
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

/// Null where no rule has that id.
constexpr const RuleRow* find_rule(std::string_view id) {
    for (const RuleRow& row : rule_table) {
        if (row.id == id) return &row;
    }
    return nullptr;
}

}  // namespace oreplan
