#pragma once

#include "core/judging/case.h"

// What the rules on monitoring share: each judges every source with the duties of one kind that its stage has (plan 六（三）1), see
// monitored_sites.h.

namespace oreplan {

/// The rule that judges duties of a kind.
Rule monitoring_rule(MonitoringKind kind);

/// Says how a duty was kept at a source on which anybody reported.
using JudgeDuty = void (*)(Verdict& verdict, const SiteDuty& found, const MonitoredSite& site, const Settings& settings);

/// Every source with each duty of the kind. Of a source on which nobody ever reported there is nothing to judge.
Verdicts on_duties(MonitoringKind kind, const Case& given, JudgeDuty judge);

/// Gaps are not met, or near where no more than `near_margin` of the months or years have one.
void judge_gaps(Verdict& verdict, const SiteDuty& found, const MonitoredSite& site, const Settings& settings);

}  // namespace oreplan
