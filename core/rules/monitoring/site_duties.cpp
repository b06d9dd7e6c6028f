#include "core/rules/monitoring/site_duties.h"

#include "core/judging/compare.h"

namespace oreplan {

namespace {

Verdict judged(const SiteDuty& found, const MonitoredSite& site, const Settings& settings, JudgeDuty judge) {
    const MonitoringDuty& duty = *found.duty;
    Verdict verdict;
    verdict.rule = monitoring_rule(duty.kind);
    verdict.subject = site.subject;
    verdict.duty = duty.id;
    verdict.basis = duty.source;
    verdict.data_date = found.data_date;
    if (duty.kind != MonitoringKind::continuous) verdict.limit = Quantity{duty.least, duty.unit};
    if (site.reported) {
        judge(verdict, found, site, settings);
    } else {
        verdict.finding = {"reason.monitoring_not_reported", {}};
    }
    return verdict;
}

}  // namespace

Rule monitoring_rule(MonitoringKind kind) {
    switch (kind) {
        case MonitoringKind::readings: return Rule::monitoring_readings;
        case MonitoringKind::season_samples: return Rule::monitoring_season_samples;
        case MonitoringKind::full_analysis: return Rule::monitoring_full_analysis;
        case MonitoringKind::continuous: return Rule::monitoring_continuous;
    }
    return Rule::monitoring_readings;
}

Verdicts on_duties(MonitoringKind kind, const Case& given, JudgeDuty judge) {
    Verdicts verdicts;
    for (const MonitoredSite& site : given.facts.sites) {
        for (const SiteDuty& found : site.duties) {
            if (found.duty->kind == kind) verdicts.push_back(judged(found, site, given.facts.settings, judge));
        }
    }
    return verdicts;
}

void judge_gaps(Verdict& verdict, const SiteDuty& found, const MonitoredSite& site, const Settings& settings) {
    const std::string span = by_month(found.duty->kind) ? "months" : "years";
    if (found.judged == 0) {
        verdict.outcome = Outcome::under_way;
        verdict.finding = {"finding.monitoring_none." + span, {{"date", site.began}}};
        return;
    }
    verdict.outcome = compare({.kind = TargetKind::at_least,
                               .value = static_cast<double>(found.kept),
                               .limit = static_cast<double>(found.judged),
                               .near_margin = settings.near_margin});
    verdict.finding = {"finding.monitoring_kept." + span, {{"kept", found.kept}, {"judged", found.judged}}};
}

}  // namespace oreplan
