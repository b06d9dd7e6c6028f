#include "core/rules/monitoring/monitoring.h"

#include "core/judging/compare.h"

namespace oreplan {

namespace {

void judge_run(Verdict& verdict, const SiteDuty& found, bool running) {
    verdict.outcome = found.longest_run >= hydrological_year ? Outcome::met : running ? Outcome::under_way : Outcome::not_met;
    verdict.finding = {"finding.monitoring_run", {{"run", found.longest_run}, {"needed", hydrological_year}}};
}

Verdict judged(const SiteDuty& found, const MonitoredSite& site, const Settings& settings) {
    const MonitoringDuty& duty = *found.duty;
    Verdict verdict;
    verdict.rule = monitoring_rule(duty.kind);
    verdict.subject = site.subject;
    verdict.duty = duty.id;
    verdict.basis = duty.source;
    verdict.data_date = found.data_date;
    if (duty.kind != MonitoringKind::continuous) verdict.limit = Quantity{duty.least, duty.unit};
    const std::string span = by_month(duty.kind) ? "months" : "years";
    if (!site.reported) {
        verdict.finding = {"reason.monitoring_not_reported", {}};
    } else if (duty.kind == MonitoringKind::continuous) {
        judge_run(verdict, found, !site.ended);
    } else if (found.judged == 0) {
        verdict.outcome = Outcome::under_way;
        verdict.finding = {"finding.monitoring_none." + span, {{"date", site.began}}};
    } else {
        verdict.outcome = compare({.kind = TargetKind::at_least,
                                   .value = static_cast<double>(found.kept),
                                   .limit = static_cast<double>(found.judged),
                                   .near_margin = settings.near_margin});
        verdict.finding = {"finding.monitoring_kept." + span, {{"kept", found.kept}, {"judged", found.judged}}};
    }
    return verdict;
}

Verdicts on_duties(MonitoringKind kind, const Case& given) {
    Verdicts verdicts;
    for (const MonitoredSite& site : given.facts.sites) {
        for (const SiteDuty& found : site.duties) {
            if (found.duty->kind == kind) verdicts.push_back(judged(found, site, given.facts.settings));
        }
    }
    return verdicts;
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

Verdicts judge::monitoring_readings(const Case& given) { return on_duties(MonitoringKind::readings, given); }

Verdicts judge::monitoring_season_samples(const Case& given) { return on_duties(MonitoringKind::season_samples, given); }

Verdicts judge::monitoring_full_analysis(const Case& given) { return on_duties(MonitoringKind::full_analysis, given); }

Verdicts judge::monitoring_continuous(const Case& given) { return on_duties(MonitoringKind::continuous, given); }

}  // namespace oreplan
