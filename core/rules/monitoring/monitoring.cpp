#include "core/rules/monitoring/monitoring.h"

#include <algorithm>
#include <cmath>

#include "core/facts/monitoring_counts.h"
#include "core/judging/compare.h"

namespace oreplan {

namespace {

bool by_month(MonitoringKind kind) { return kind == MonitoringKind::readings || kind == MonitoringKind::continuous; }

/// Times in a month or a year that a duty asks for, whichever of the two the plan's unit is.
int wanted(const MonitoringDuty& duty) {
    const Unit unit = by_month(duty.kind) ? Unit::times_per_month : Unit::times_per_year;
    return static_cast<int>(std::ceil(convert(duty.least, duty.unit, unit).value_or(duty.least) - 1e-9));
}

void add(std::vector<Shortfall>& list, std::string_view what, int found, int wanted) {
    if (found < wanted) list.push_back({std::string{what}, found, wanted});
}

std::vector<Shortfall> shortfalls(const MonitoringDuty& duty, const WaterSite& site, Month month) {
    std::vector<Shortfall> list;
    for (const WaterReading reading : duty.readings) {
        add(list, name_of(reading), readings_in(site, reading, month), wanted(duty));
    }
    return list;
}

std::vector<Shortfall> shortfalls(const MonitoringDuty& duty, const WaterSite& site, int year) {
    std::vector<Shortfall> list;
    if (duty.kind == MonitoringKind::full_analysis) {
        add(list, "full_analysis", full_analyses_in(site, year), wanted(duty));
        return list;
    }
    for (std::size_t index = 0; index < Names<Season>::values.size(); ++index) {
        const auto season = static_cast<Season>(index);
        add(list, name_of(season), samples_in(site, year, season), 1);
    }
    // Each season once may still be fewer than a plan asks for in all.
    if (list.empty()) add(list, "samples", samples_in(site, year), wanted(duty));
    return list;
}

/// Fills in the gaps and how many of the months or years are kept.
template <typename Span>
void look(SiteDuty& status, const Subject& subject, const WaterSite& site, const std::vector<Span>& spans, Window (*days)(Span)) {
    std::vector<bool> kept;
    for (const Span span : spans) {
        std::vector<Shortfall> short_of = shortfalls(*status.duty, site, span);
        kept.push_back(short_of.empty());
        if (!short_of.empty()) status.gaps.push_back({subject, status.duty, days(span), std::move(short_of)});
    }
    status.judged = static_cast<int>(kept.size());
    status.kept = static_cast<int>(std::count(kept.begin(), kept.end(), true));
    if (status.duty->kind != MonitoringKind::continuous) return;
    status.longest_run = longest_run(kept);
    status.gaps.clear();  // a break is a gap of the readings already, or harmless where the run is long enough
}

Window days_of_year(int year) { return {first_day(year), last_day(year)}; }

void judge_run(Verdict& verdict, const SiteDuty& status, bool running) {
    verdict.outcome = status.longest_run >= hydrological_year ? Outcome::met : running ? Outcome::under_way : Outcome::not_met;
    verdict.finding = {"finding.monitoring_run", {{"run", status.longest_run}, {"needed", hydrological_year}}};
}

void judge(SiteDuty& status, const MonitoredSite& site, const Settings& settings) {
    Verdict& verdict = status.verdict;
    const std::string span = by_month(status.duty->kind) ? "months" : "years";
    if (!site.reported) {
        verdict.finding = {"reason.monitoring_not_reported", {}};
    } else if (status.duty->kind == MonitoringKind::continuous) {
        judge_run(verdict, status, !site.ended);
    } else if (status.judged == 0) {
        verdict.outcome = Outcome::under_way;
        verdict.finding = {"finding.monitoring_none." + span, {{"date", site.began}}};
    } else {
        verdict.outcome = compare({.kind = TargetKind::at_least,
                                   .value = static_cast<double>(status.kept),
                                   .limit = static_cast<double>(status.judged),
                                   .near_margin = settings.near_margin});
        verdict.finding = {"finding.monitoring_kept." + span, {{"kept", status.kept}, {"judged", status.judged}}};
    }
}

SiteDuty site_duty(const MonitoringDuty& duty, const MonitoredSite& site, const WaterSite& events, Date until,
                   const Settings& settings) {
    SiteDuty status;
    status.duty = &duty;
    status.verdict.rule = monitoring_rule(duty.kind);
    status.verdict.subject = site.subject;
    status.verdict.basis = duty.source;
    if (duty.kind != MonitoringKind::continuous) status.verdict.limit = Quantity{duty.least, duty.unit};
    if (by_month(duty.kind) && !events.readings.empty()) status.verdict.data_date = events.readings.back().date;
    if (!by_month(duty.kind) && !events.samples.empty()) status.verdict.data_date = events.samples.back().date;
    if (site.reported && by_month(duty.kind)) look(status, site.subject, events, whole_months(site.began, until), &days_of);
    if (site.reported && !by_month(duty.kind)) look(status, site.subject, events, whole_years(site.began, until), &days_of_year);
    judge(status, site, settings);
    return status;
}

void add_site(std::vector<MonitoredSite>& sites, MonitoredSite site, const Plan& plan, const State& state, Date as_of,
              const Settings& settings) {
    const auto found = state.sites.find(site.subject);
    const WaterSite events = found == state.sites.end() ? WaterSite{} : found->second;
    site.reported = found != state.sites.end();
    const Date until = std::min(site.ended.value_or(as_of), plan.identity.span().to);  // what comes after is the next plan's
    for (const MonitoringDuty& duty : plan.monitoring_duties) {
        if (duty.mineral != site.mineral || duty.stage.value_or(site.stage) != site.stage) continue;
        site.duties.push_back(site_duty(duty, site, events, until, settings));
    }
    if (!site.duties.empty()) sites.push_back(std::move(site));
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

std::vector<MonitoredSite> monitoring(const Plan& plan, const State& state, Date as_of, const Settings& settings) {
    std::vector<MonitoredSite> sites;
    for (const auto& [id, right] : state.rights) {
        if (right.kind != BlockKind::exploration) continue;
        add_site(
            sites,
            {{SubjectKind::right, id}, BlockKind::exploration, right.mineral, right.holder, right.granted, right.over_by(as_of)},
            plan, state, as_of, settings);
    }
    for (const auto& [id, mine] : state.mines) {
        add_site(sites, {{SubjectKind::mine, id}, BlockKind::mining, mine.mineral, mine.name, mine.registered, {}}, plan, state,
                 as_of, settings);
    }
    return sites;
}

std::vector<MonitoringGap> gaps_of(const std::vector<MonitoredSite>& sites) {
    std::vector<MonitoringGap> gaps;
    for (const MonitoredSite& site : sites) {
        for (const SiteDuty& status : site.duties) gaps.insert(gaps.end(), status.gaps.begin(), status.gaps.end());
    }
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const MonitoringGap& one, const MonitoringGap& other) { return one.span.to > other.span.to; });
    return gaps;
}

}  // namespace oreplan
