#pragma once

#include <array>
#include <string_view>

#include "core/pages/view.h"

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
    ListedRule{"block_window", PageKind::blocks},
    ListedRule{"block_holder", PageKind::blocks},
    ListedRule{"block_grant_way", PageKind::blocks},
    ListedRule{"projection", PageKind::warnings},
};

/// Null where no rule has that id.
constexpr const ListedRule* find_rule(std::string_view id) {
    for (const ListedRule& rule : rule_list) {
        if (rule.id == id) return &rule;
    }
    return nullptr;
}

}  // namespace oreplan
