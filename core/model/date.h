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

/// A day, or only its month or its year where nobody knows more closely. It counts from its last day on: what is said of a
/// year is known to have happened once the year is over.
struct VagueDate {
    int year = 0;
    int month = 0;  ///< 1 to 12; 0 where only the year is known
    int day = 0;    ///< 1 to 31; 0 where only the month is known

    VagueDate() = default;
    VagueDate(Date date);  // a day is the least vague of them

    Date first() const;
    Date last() const;
    bool operator==(const VagueDate&) const = default;
};

/// Reads exactly YYYY, YYYY-MM or YYYY-MM-DD; nothing when it is written otherwise or the calendar has no such.
std::optional<VagueDate> parse_vague_date(std::string_view text);

/// As parse_vague_date reads it.
std::string to_iso(const VagueDate& date);

/// A span of days, both ends included.
struct Window {
    Date from;
    Date to;

    bool contains(Date date) const { return from <= date && date <= to; }
    bool operator==(const Window&) const = default;
};

template <typename Archive>
void describe(Archive& archive, Window& window) {
    archive.required("from", window.from);
    archive.required("to", window.to);
}

}  // namespace oreplan
