#pragma once

#include "core/judging/case.h"

namespace oreplan {

/// How many months running make a hydrological year (水文年), wherever in the calendar they begin.
constexpr int hydrological_year = 12;

/// The rule that judges duties of a kind.
Rule monitoring_rule(MonitoringKind kind);

// Every source with each duty of its stage (plan 六（三）1), see monitored_sites.h. Gaps are not met, or near where no more than
// `near_margin` of the months or years have one.
namespace judge {

Verdicts monitoring_readings(const Case& given);
Verdicts monitoring_season_samples(const Case& given);
Verdicts monitoring_full_analysis(const Case& given);

/// The longest run of months without a gap in the readings is a hydrological year. Shorter is under way as long as the right
/// runs, and not met once it has ended.
Verdicts monitoring_continuous(const Case& given);

}  // namespace judge

}  // namespace oreplan
