#include "core/model/date.h"

#include <cstdio>

namespace oreplan {

namespace {

std::optional<int> digits(std::string_view text) {
    int number = 0;
    for (const char character : text) {
        if (character < '0' || character > '9') return std::nullopt;
        number = number * 10 + (character - '0');
    }
    return number;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return date;
}

std::string to_iso(Date date) {
    char buffer[32];
    const int length = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {buffer, static_cast<std::size_t>(length)};
}

VagueDate::VagueDate(Date date)
    : year(year_of(date)), month(static_cast<int>(unsigned{date.month()})), day(static_cast<int>(unsigned{date.day()})) {}

Date VagueDate::first() const {
    const auto of_month = std::chrono::month{static_cast<unsigned>(month == 0 ? 1 : month)};
    return Date{std::chrono::year{year}, of_month, std::chrono::day{static_cast<unsigned>(day == 0 ? 1 : day)}};
}

Date VagueDate::last() const {
    if (month == 0) return last_day(year);
    if (day != 0) return first();
    return Date{std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} / std::chrono::last};
}

std::optional<VagueDate> parse_vague_date(std::string_view text) {
    const std::string_view rest = text.size() == 4 ? "-01-01" : text.size() == 7 ? "-01" : "";
    const auto first = parse_date(std::string{text} + std::string{rest});
    if (!first) return std::nullopt;
    VagueDate date{*first};
    if (text.size() < 10) date.day = 0;
    if (text.size() < 7) date.month = 0;
    return date;
}

std::string to_iso(const VagueDate& date) { return to_iso(date.first()).substr(0, date.month == 0 ? 4 : date.day == 0 ? 7 : 10); }

int days_between(Date from, Date to) {
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

Date add_days(Date date, int days) { return Date{std::chrono::sys_days{date} + std::chrono::days{days}}; }

}  // namespace oreplan
