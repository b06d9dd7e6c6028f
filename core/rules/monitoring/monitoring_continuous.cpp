#include "core/rules/monitoring/monitoring_continuous.h"

#include "core/rules/monitoring/site_duties.h"

namespace oreplan {

namespace {

/// How many months running make a hydrological year (水文年), wherever in the calendar they begin.
constexpr int hydrological_year = 12;

void judge_run(Verdict& verdict, const SiteDuty& found, const MonitoredSite& site, const Settings&) {
    verdict.outcome = found.longest_run >= hydrological_year ? Outcome::met : site.ended ? Outcome::not_met : Outcome::under_way;
    verdict.finding = {"finding.monitoring_run", {{"run", found.longest_run}, {"needed", hydrological_year}}};
}

}  // namespace

Verdicts judge::monitoring_continuous(const Case& given) { return on_duties(MonitoringKind::continuous, given, judge_run); }

}  // namespace oreplan
