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

template <typename Wanted>
int count_samples(const WaterSite& site, Wanted wanted) {
    return static_cast<int>(std::count_if(site.samples.begin(), site.samples.end(), wanted));
}

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
    return static_cast<int>(std::count_if(site.readings.begin(), site.readings.end(), [&](const DatedReading& each) {
        return month_of(each.date) == month && taken(each.reading, reading);
    }));
}

int samples_in(const WaterSite& site, Month month) {
    return count_samples(site, [&](const DatedSample& each) { return month_of(each.date) == month; });
}

int samples_in(const WaterSite& site, int year) {
    return count_samples(site, [&](const DatedSample& each) { return year_of(each.date) == year; });
}

int samples_in(const WaterSite& site, int year, Season season) {
    return count_samples(site,
                         [&](const DatedSample& each) { return year_of(each.date) == year && each.sample.season == season; });
}

int full_analyses_in(const WaterSite& site, int year) {
    return count_samples(site, [&](const DatedSample& each) { return year_of(each.date) == year && each.sample.full_analysis; });
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
