#pragma once

#include <array>
#include <string_view>

#include "core/page/view.h"

namespace oreplan {

/// A rule by the id that its verdicts carry, and the page that shows them. The catalogue's words are "rule.<id>" (its title)
/// and "method.<id>" (how it is worked out).
struct ListedRule {
    std::string_view id;
    PageKind page;
};

/// Every rule there is. A test holds the verdicts of all plans and ledgers to it.
inline constexpr std::array rule_list{
    ListedRule{"indicator_status", PageKind::indicators},
    ListedRule{"consistency", PageKind::indicators},
    ListedRule{"green_mine_targets", PageKind::green_mines},
    ListedRule{"new_mine_green", PageKind::green_mines},
    ListedRule{"restart_green", PageKind::green_mines},
    ListedRule{"green_listing", PageKind::green_mines},
    ListedRule{"green_exploration", PageKind::green_mines},
    ListedRule{"national_green_goal", PageKind::green_mines},
    ListedRule{"projection", PageKind::warnings},
    ListedRule{"minimum_scale", PageKind::minerals},
    ListedRule{"mineral_direction", PageKind::admission},
    ListedRule{"granting_level", PageKind::admission},
    ListedRule{"mineral_zone", PageKind::admission},
    ListedRule{"big_deposit_small_mine", PageKind::admission},
    ListedRule{"one_deposit_many_mines", PageKind::admission},
    ListedRule{"new_mine_headroom", PageKind::admission},
    ListedRule{"market_granting", PageKind::admission},
    ListedRule{"planned_block", PageKind::admission},
    ListedRule{"admission_condition", PageKind::admission},
    ListedRule{"planning_review", PageKind::admission},
    ListedRule{"head_room", PageKind::mines},
    ListedRule{"extraction_total", PageKind::mines},
    ListedRule{"capacity_beside_total", PageKind::mines},
    ListedRule{"size_structure", PageKind::mines},
    ListedRule{"mine_size_class", PageKind::mines},
    ListedRule{"recovery_rates", PageKind::mines},
    ListedRule{"block_window", PageKind::blocks},
    ListedRule{"block_holder", PageKind::blocks},
    ListedRule{"block_grant_way", PageKind::blocks},
    ListedRule{"block_mineral", PageKind::blocks},
    ListedRule{"block_market", PageKind::blocks},
    ListedRule{"block_order", PageKind::blocks},
    ListedRule{"treated_within_total", PageKind::restoration},
    ListedRule{"treat_while_mining", PageKind::restoration},
    ListedRule{"restoration_fund", PageKind::restoration},
    ListedRule{"legacy_plots", PageKind::restoration},
    ListedRule{"publish_inspections", PageKind::restoration},
    ListedRule{"mine_duty", PageKind::restoration},
    ListedRule{"monitoring_readings", PageKind::monitoring},
    ListedRule{"monitoring_season_samples", PageKind::monitoring},
    ListedRule{"monitoring_full_analysis", PageKind::monitoring},
    ListedRule{"monitoring_continuous", PageKind::monitoring},
    ListedRule{"task", PageKind::tasks},
    ListedRule{"life_stages", PageKind::tasks},
    ListedRule{"yearly_plan", PageKind::tasks},
    ListedRule{"year_item", PageKind::tasks},
    ListedRule{"amendment_ground", PageKind::tasks},
    ListedRule{"amendment_authority", PageKind::tasks},
    ListedRule{"amendment_batch", PageKind::tasks},
    ListedRule{"plan_version", PageKind::tasks},
    ListedRule{"opinion_period", PageKind::tasks},
    ListedRule{"publish_changes", PageKind::tasks},
    ListedRule{"yearly_evaluation", PageKind::tasks},
};

/// Null where no rule has that id.
constexpr const ListedRule* find_rule(std::string_view id) {
    for (const ListedRule& rule : rule_list) {
        if (rule.id == id) return &rule;
    }
    return nullptr;
}

}  // namespace oreplan
