#pragma once

#include <optional>
#include <string>

#include "core/model/language.h"
#include "core/model/source.h"

namespace oreplan {

/// What a plan, or the law around it, asks for without a number of its own. Each kind is what one rule rests on: a rule
/// whose requirement the plan file does not carry does not apply.
enum class RequirementKind {
    new_mine_scale,          ///< new mines keep to the minimum scale
    big_deposit_small_mine,  ///< 严禁大矿小开
    one_deposit_many_mines,  ///< 严禁一矿多开
    same_level_granting,     ///< 同一矿种矿业权出让登记同级管理
    market_granting,         ///< rights are granted on the market
    orderly_release,         ///< blocks are released in order
    recovery_rates,          ///< 三率 reach what is prescribed
    new_mine_green,          ///< new mines meet the green standard
    restart_green,           ///< a mine long idle meets it before it restarts
    green_listing,           ///< listed green mines are watched
    green_exploration,       ///< exploration keeps to the green norms
    treat_while_mining,      ///< 边开采、边治理
    restoration_fund,        ///< 治理恢复基金
    legacy_plots,            ///< abandoned mines are restored
    treated_within_total,    ///< what is treated is never more than there is
    publish_inspections,     ///< results of inspections are published
    organisation,            ///< who steers the plan
    evaluation,              ///< the plan is evaluated
    yearly_plan,             ///< goals are broken down into yearly plans
    publish_changes,         ///< drafting and adjusting are announced
    opinion_period,          ///< drafts lie open for opinions
    amendment,               ///< a plan is changed on one of four grounds, by the authority that approved it
    planning_review,         ///< which applications are tested against the plan, and which are not
};

template <>
struct Names<RequirementKind> {
    static constexpr std::array<std::string_view, 23> values{
        "new_mine_scale",      "big_deposit_small_mine", "one_deposit_many_mines",
        "same_level_granting", "market_granting",        "orderly_release",
        "recovery_rates",      "new_mine_green",         "restart_green",
        "green_listing",       "green_exploration",      "treat_while_mining",
        "restoration_fund",    "legacy_plots",           "treated_within_total",
        "publish_inspections", "organisation",           "evaluation",
        "yearly_plan",         "publish_changes",        "opinion_period",
        "amendment",           "planning_review"};
};

/// What a requirement is about, where it is not about everything that its rules judge.
enum class RequirementScope {
    exploration,    ///< blocks for exploration and the rights on them
    mining,         ///< the same for mining
    mining_blocks,  ///< mines in a mining block of the plan
    new_mines,      ///< mines that were not there at the base date
};

template <>
struct Names<RequirementScope> {
    static constexpr std::array<std::string_view, 4> values{"exploration", "mining", "mining_blocks", "new_mines"};
};

/// Whether the rules that rest on a kind tell what has that scope from the rest of what they judge.
constexpr bool tells_apart(RequirementKind kind, RequirementScope scope) {
    switch (scope) {
        case RequirementScope::exploration:
        case RequirementScope::mining:
            return kind == RequirementKind::market_granting || kind == RequirementKind::orderly_release;
        case RequirementScope::mining_blocks:
            return kind == RequirementKind::big_deposit_small_mine || kind == RequirementKind::one_deposit_many_mines;
        case RequirementScope::new_mines: return kind == RequirementKind::recovery_rates;
    }
    return false;
}

/// The law's wording today, where it differs from the plan's.
struct CurrentLaw {
    Text wording;
    Source source;

    bool operator==(const CurrentLaw&) const = default;
};

struct Requirement {
    std::string id;
    RequirementKind kind = RequirementKind::new_mine_scale;
    Text text;
    std::optional<CurrentLaw> current_law;
    Source source;
    std::optional<RequirementScope> scope = {};  ///< absent where it is about everything that its rules judge

    bool operator==(const Requirement&) const = default;
};

}  // namespace oreplan
