#pragma once

#include <chrono>
#include <vector>

#include "core/model/duty.h"
#include "core/model/state.h"

// Counting what a water source's ledger holds by month and year, before any rule judges it.

namespace oreplan {

/// A month of the calendar.
using Month = std::chrono::year_month;

Month month_of(Date date);

/// First day to last day.
Window days_of(Month month);

/// Every month that has a day from `from` to `to`.
std::vector<Month> months_between(Date from, Date to);

/// The months that are to be judged: from the one after the source began, as long as they are over on `to`.
std::vector<Month> whole_months(Date began, Date to);

/// The same for calendar years.
std::vector<int> whole_years(Date began, Date to);

/// How often a reading was taken in a month.
int readings_in(const WaterSite& site, WaterReading reading, Month month);

int samples_in(const WaterSite& site, Month month);
int samples_in(const WaterSite& site, int year);
int samples_in(const WaterSite& site, int year, Season season);
int full_analyses_in(const WaterSite& site, int year);

/// The most neighbours that were all kept.
int longest_run(const std::vector<bool>& kept);

}  // namespace oreplan
