#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/settings.h"
#include "core/model/state.h"
#include "core/model/verdict.h"

namespace oreplan {

/// The three rates (三率) of a mine in the newest year reported, against the loaded standards.
struct MineRates {
    std::string mine;
    std::optional<MineRatesReported> reported;
    std::vector<Verdict> verdicts;  ///< one for each limit; a single one where nothing was reported or no limit is loaded
};

/// Resource efficiency (plan 五（二）3, 五（三）3), mine by mine of the register, by id. The plan asks for the rates that are
/// prescribed and prescribes none itself: the limits are those of the standards in the plan file, each verdict naming the
/// edition. "No standard loaded" is an answer of its own. Empty where the plan does not ask for it.
std::vector<MineRates> recovery(const Plan& plan, const State& state, const Settings& settings);

/// Whether any standard of the plan file limits the rates.
bool has_recovery_limits(const Plan& plan);

std::optional<double> rate_of(const MineRatesReported& reported, RecoveryRate rate);

}  // namespace oreplan
