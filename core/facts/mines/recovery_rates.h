#pragma once

#include <optional>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

/// Whether any standard of the plan file limits the rates.
bool has_recovery_limits(const Plan& plan);

std::optional<double> rate_of(const MineRatesReported& reported, RecoveryRate rate);

}  // namespace oreplan
