#pragma once

// Ledgers of a few events, as the problems that are told of them.

#include <string>
#include <utility>
#include <vector>

#include "core/checks/check.h"
#include "tests/core/fixture.h"

namespace oreplan::test {

inline std::string problems_of(std::vector<Event> events) {
    return told(check_ledger(ledger_of(std::move(events)), small_plan()));
}

inline std::string one_problem(const std::string& where, const std::string& name) {
    return where + " problem." + name + " cure." + name + '\n';
}

inline RightGranted right(std::string id, std::string on_block, std::string of_mineral) {
    return {std::move(id), BlockKind::exploration, std::move(on_block), std::move(of_mineral), {"甲", "A"}, GrantWay::listing};
}

inline Event recorded(std::string_view iso, Event event) {
    event.recorded = day(iso);
    return event;
}

}  // namespace oreplan::test
