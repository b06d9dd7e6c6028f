#pragma once

// The plans of the repository, each with the ledger made up for it: what the program must hold for, whatever the plan.

#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "tests/core/fixture.h"

namespace oreplan::test {

struct Loaded {
    Plan plan;
    Ledger ledger;
};

inline Loaded load(const std::string& plan_file, const std::string& ledger_file) {
    auto plan = read_plan(file_text(plan_file));
    REQUIRE_MESSAGE(plan.has_value(), told(plan.error()));
    auto ledger = read_ledger(file_text(ledger_file), *plan);
    REQUIRE_MESSAGE(ledger.has_value(), told(ledger.error()));
    return {std::move(*plan), std::move(*ledger)};
}

inline const Loaded& weishan() {
    static const Loaded loaded =
        load("assets/plans/weishan-2021-2025/plan.json", "assets/plans/weishan-2021-2025/ledgers/exercise.json");
    return loaded;
}

inline const Loaded& lixi() {
    static const Loaded loaded = load("tests/data/plans/lixi-trial-2026-2030/plan.json",
                                      "tests/data/plans/lixi-trial-2026-2030/ledgers/trial-exercise.json");
    return loaded;
}

}  // namespace oreplan::test
