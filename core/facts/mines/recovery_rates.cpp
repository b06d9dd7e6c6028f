#include "core/facts/mines/recovery_rates.h"

#include <algorithm>

namespace oreplan {

std::optional<double> rate_of(const MineRatesReported& reported, RecoveryRate rate) {
    switch (rate) {
        case RecoveryRate::mining_recovery: return reported.mining_recovery;
        case RecoveryRate::processing_recovery: return reported.processing_recovery;
        case RecoveryRate::comprehensive_use: return reported.comprehensive_use;
    }
    return std::nullopt;
}

bool has_recovery_limits(const Plan& plan) {
    return std::any_of(plan.standards.begin(), plan.standards.end(),
                       [](const Standard& standard) { return !standard.recovery_limits.empty(); });
}

}  // namespace oreplan
