#include "core/rules/monitoring/monitoring_season_samples.h"

#include "core/rules/monitoring/site_duties.h"

namespace oreplan {

Verdicts judge::monitoring_season_samples(const Case& given) {
    return on_duties(MonitoringKind::season_samples, given, judge_gaps);
}

}  // namespace oreplan
