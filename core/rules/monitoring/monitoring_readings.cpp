#include "core/rules/monitoring/monitoring_readings.h"

#include "core/rules/monitoring/site_duties.h"

namespace oreplan {

Verdicts judge::monitoring_readings(const Case& given) { return on_duties(MonitoringKind::readings, given, judge_gaps); }

}  // namespace oreplan
