#include "core/facts/monitoring/monitored_sites.h"

#include <algorithm>
#include <cmath>

#include "core/facts/monitoring/monitoring_counts.h"

namespace oreplan {

namespace {

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
void look(SiteDuty& found, const Subject& subject, const WaterSite& site, const std::vector<Span>& spans, Window (*days)(Span)) {
    std::vector<bool> kept;
    for (const Span span : spans) {
        std::vector<Shortfall> short_of = shortfalls(*found.duty, site, span);
        kept.push_back(short_of.empty());
        if (!short_of.empty()) found.gaps.push_back({subject, found.duty, days(span), std::move(short_of)});
    }
    found.judged = static_cast<int>(kept.size());
    found.kept = static_cast<int>(std::count(kept.begin(), kept.end(), true));
    if (found.duty->kind != MonitoringKind::continuous) return;
    found.longest_run = longest_run(kept);
    found.gaps.clear();  // a break is a gap of the readings already, or harmless where the run is long enough
}

Window days_of_year(int year) { return {first_day(year), last_day(year)}; }

SiteDuty site_duty(const MonitoringDuty& duty, const MonitoredSite& site, const WaterSite& events, Date until) {
    SiteDuty found;
    found.duty = &duty;
    if (by_month(duty.kind) && !events.readings.empty()) found.data_date = events.readings.back().date;
    if (!by_month(duty.kind) && !events.samples.empty()) found.data_date = events.samples.back().date;
    if (site.reported && by_month(duty.kind)) look(found, site.subject, events, whole_months(site.began, until), &days_of);
    if (site.reported && !by_month(duty.kind)) look(found, site.subject, events, whole_years(site.began, until), &days_of_year);
    return found;
}

void add_site(std::vector<MonitoredSite>& sites, MonitoredSite site, const Plan& plan, const State& state, Date as_of) {
    const auto found = state.sites.find(site.subject);
    const WaterSite events = found == state.sites.end() ? WaterSite{} : found->second;
    site.reported = found != state.sites.end();
    const Date until = std::min(site.ended.value_or(as_of), plan.identity.span().to);  // what comes after is the next plan's
    for (const MonitoringDuty& duty : plan.monitoring_duties) {
        if (duty.mineral != site.mineral || duty.stage.value_or(site.stage) != site.stage) continue;
        site.duties.push_back(site_duty(duty, site, events, until));
    }
    if (!site.duties.empty()) sites.push_back(std::move(site));
}

}  // namespace

bool by_month(MonitoringKind kind) { return kind == MonitoringKind::readings || kind == MonitoringKind::continuous; }

std::vector<MonitoredSite> monitored_sites(const Plan& plan, const State& state, Date as_of) {
    std::vector<MonitoredSite> sites;
    for (const auto& [id, right] : state.rights) {
        if (right.kind != BlockKind::exploration) continue;
        add_site(
            sites,
            {{SubjectKind::right, id}, BlockKind::exploration, right.mineral, right.holder, right.granted, right.over_by(as_of)},
            plan, state, as_of);
    }
    for (const auto& [id, mine] : state.mines) {
        add_site(sites, {{SubjectKind::mine, id}, BlockKind::mining, mine.mineral, mine.name, mine.registered, {}}, plan, state,
                 as_of);
    }
    return sites;
}

std::vector<MonitoringGap> gaps_of(const std::vector<MonitoredSite>& sites) {
    std::vector<MonitoringGap> gaps;
    for (const MonitoredSite& site : sites) {
        for (const SiteDuty& found : site.duties) gaps.insert(gaps.end(), found.gaps.begin(), found.gaps.end());
    }
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const MonitoringGap& one, const MonitoringGap& other) { return one.span.to > other.span.to; });
    return gaps;
}

}  // namespace oreplan
