#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace oreplan {

/// A civil day in the proleptic Gregorian calendar. No clock and no time zone: today comes in as an argument.
using Date = std::chrono::year_month_day;

/// Reads exactly YYYY-MM-DD; nothing when it is written otherwise or is no day of the calendar (2023-02-30).
std::optional<Date> parse_date(std::string_view text);

/// YYYY-MM-DD.
std::string to_iso(Date date);

/// Days from `from` to `to`; negative when `to` is earlier.
int days_between(Date from, Date to);

Date add_days(Date date, int days);

constexpr Date first_day(int year) { return Date{std::chrono::year{year}, std::chrono::January, std::chrono::day{1}}; }
constexpr Date last_day(int year) { return Date{std::chrono::year{year}, std::chrono::December, std::chrono::day{31}}; }

constexpr int year_of(Date date) { return static_cast<int>(date.year()); }

/// A span of days, both ends included.
struct Window {
    Date from;
    Date to;

    bool contains(Date date) const { return from <= date && date <= to; }
    bool operator==(const Window&) const = default;
};

}  // namespace oreplan
