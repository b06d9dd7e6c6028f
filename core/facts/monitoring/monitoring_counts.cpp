#include "core/facts/monitoring/monitoring_counts.h"

#include <algorithm>

namespace oreplan {

namespace {

bool taken(const ReadingTaken& what, WaterReading reading) {
    switch (reading) {
        case WaterReading::level: return what.level.has_value();
        case WaterReading::flow: return what.flow.has_value();
        case WaterReading::temperature: return what.temperature.has_value();
    }
    return false;
}

/// How many of what was taken, which is in order of date, were taken on some days and are wanted.
template <typename Dated, typename Wanted>
int count(const std::vector<Dated>& all, const Window& days, Wanted wanted) {
    const auto first = std::partition_point(all.begin(), all.end(), [&](const Dated& each) { return each.date < days.from; });
    const auto end = std::partition_point(first, all.end(), [&](const Dated& each) { return each.date <= days.to; });
    return static_cast<int>(std::count_if(first, end, wanted));
}

Window days_of(int year) { return {first_day(year), last_day(year)}; }

}  // namespace

Month month_of(Date date) { return {date.year(), date.month()}; }

Window days_of(Month month) {
    return {Date{month / std::chrono::day{1}}, Date{std::chrono::sys_days{month / std::chrono::last}}};
}

std::vector<Month> months_between(Date from, Date to) {
    std::vector<Month> months;
    // Not "+=": before LLVM 17, libc++'s does not carry into the year.
    for (Month month = month_of(from); month <= month_of(to); month = month + std::chrono::months{1}) months.push_back(month);
    return months;
}

std::vector<Month> whole_months(Date began, Date to) {
    std::vector<Month> months = months_between(began, to);
    std::erase_if(months, [&](Month month) { return month == month_of(began) || days_of(month).to > to; });
    return months;
}

std::vector<int> whole_years(Date began, Date to) {
    std::vector<int> years;
    for (int year = year_of(began) + 1; last_day(year) <= to; ++year) years.push_back(year);
    return years;
}

int readings_in(const WaterSite& site, WaterReading reading, Month month) {
    return count(site.readings, days_of(month), [&](const DatedReading& each) { return taken(each.reading, reading); });
}

int samples_in(const WaterSite& site, Month month) {
    return count(site.samples, days_of(month), [](const DatedSample&) { return true; });
}

int samples_in(const WaterSite& site, int year) {
    return count(site.samples, days_of(year), [](const DatedSample&) { return true; });
}

int samples_in(const WaterSite& site, int year, Season season) {
    return count(site.samples, days_of(year), [&](const DatedSample& each) { return each.sample.season == season; });
}

int full_analyses_in(const WaterSite& site, int year) {
    return count(site.samples, days_of(year), [](const DatedSample& each) { return each.sample.full_analysis; });
}

int longest_run(const std::vector<bool>& kept) {
    int longest = 0;
    int run = 0;
    for (const bool each : kept) {
        run = each ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

}  // namespace oreplan
