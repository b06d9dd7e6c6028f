#include "core/rules/monitoring/monitoring_full_analysis.h"

#include "core/rules/monitoring/site_duties.h"

namespace oreplan {

Verdicts judge::monitoring_full_analysis(const Case& given) {
    return on_duties(MonitoringKind::full_analysis, given, judge_gaps);
}

}  // namespace oreplan
