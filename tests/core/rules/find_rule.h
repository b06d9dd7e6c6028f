#pragma once

// Rules by the ids that documents and tests name them by.

#include <string_view>

#include "core/rules/rule_table.h"

namespace oreplan::test {

/// Null where no rule has that id.
constexpr const RuleRow* find_rule(std::string_view id) {
    for (const RuleRow& row : rule_table) {
        if (row.id == id) return &row;
    }
    return nullptr;
}

}  // namespace oreplan::test
