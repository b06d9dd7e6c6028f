#pragma once

#include "core/model/ledger.h"
#include "core/model/plan.h"

// Ledgers as they would grow: made up, with nothing wrong in them, the same each time.

namespace oreplan::bench {

/// What a county may report from 2021 to 2024: so many events, in thousands, of nearly all kinds. What they are about grows with
/// them: of a thousand, twenty-four are mines and three water sources.
Ledger many_events(const Plan& plan, int events);

/// A register of so many mines, each with its output, its rates and its duties of one year.
Ledger many_mines(const Plan& plan, int mines);

}  // namespace oreplan::bench
