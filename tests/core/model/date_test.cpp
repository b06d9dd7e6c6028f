#include "core/model/date.h"

#include "tests/core/generate.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("A date is read only as YYYY-MM-DD and only where the calendar has it") {
    const auto leap_day = parse_date("2024-02-29");
    REQUIRE(leap_day);
    CHECK(*leap_day == Date{std::chrono::year{2024}, std::chrono::February, std::chrono::day{29}});
    CHECK(parse_date("2000-02-29"));
    CHECK(parse_date("0001-01-01"));
    for (const char* refused :
         {"2023-02-29", "1900-02-29", "2023-02-30", "2023-04-31", "2023-13-01",  "2023-00-10",  "2023-01-00",    "2023-01-32",
          "2023-1-01",  "2023-01-1",  "2023/01/01", "20230101",   " 2023-01-01", "2023-01-01 ", "2023-01-01T00", "+023-01-01",
          "-023-01-01", "2023-0a-01", "2023-01-0x", "",           "-",           "2023年1月1日"}) {
        CAPTURE(refused);
        CHECK_FALSE(parse_date(refused));
    }
}

TEST_CASE("A date is written with all its digits") {
    CHECK(to_iso(day("2023-05-10")) == "2023-05-10");
    CHECK(to_iso(Date{std::chrono::year{7}, std::chrono::March, std::chrono::day{4}}) == "0007-03-04");
}

TEST_CASE("Days are counted over leap years") {
    CHECK(days_between(day("2020-12-31"), day("2021-12-31")) == 365);
    CHECK(days_between(day("2023-12-31"), day("2024-12-31")) == 366);
    CHECK(days_between(day("2022-01-01"), day("2024-12-31")) == 1095);
    CHECK(days_between(day("2022-01-01"), day("2025-12-31")) == 1460);
    CHECK(days_between(day("2023-03-01"), day("2023-02-28")) == -1);
    CHECK(days_between(day("2024-03-01"), day("2024-02-28")) == -2);
    CHECK(add_days(day("2024-02-28"), 2) == day("2024-03-01"));
    CHECK(add_days(day("2021-01-01"), -1) == day("2020-12-31"));
}

TEST_CASE("A year runs from its first of January to its last of December") {
    CHECK(first_day(2022) == day("2022-01-01"));
    CHECK(last_day(2025) == day("2025-12-31"));
    CHECK(year_of(day("2020-12-31")) == 2020);
}

TEST_CASE("A window holds both of its ends and nothing outside") {
    const Window window{day("2022-01-01"), day("2024-12-31")};
    CHECK_FALSE(window.contains(day("2021-12-31")));
    CHECK(window.contains(day("2022-01-01")));
    CHECK(window.contains(day("2024-12-31")));
    CHECK_FALSE(window.contains(day("2025-01-01")));
}

TEST_CASE("A vague date is a day, a month or a year, and reads as it was written") {
    CHECK(parse_vague_date("2024")->first() == day("2024-01-01"));
    CHECK(parse_vague_date("2024")->last() == day("2024-12-31"));
    CHECK(parse_vague_date("2024-02")->last() == day("2024-02-29"));
    CHECK(parse_vague_date("2024-02-03")->last() == day("2024-02-03"));
    for (const char* text : {"2024", "2024-02", "2024-02-03", "0001-01"}) CHECK(to_iso(*parse_vague_date(text)) == text);
    for (const char* text : {"", "24", "2024-", "2024-13", "2024-2", "2024-02-30", "2024/02", " 2024"}) {
        CHECK_FALSE(parse_vague_date(text).has_value());
    }
}

TEST_CASE("Dates keep the laws of counting") {
    const auto any_day = [] {
        return add_days(day("0001-01-01"), *rc::gen::inRange(0, days_between(day("0001-01-01"), day("9999-12-31"))));
    };
    holds("what is written is read back", [&] {
        const Date date = any_day();
        RC_ASSERT(parse_date(to_iso(date)) == std::optional{date});
    });
    holds("going some days and counting them agree", [&] {
        const Date date = any_day();
        const int days = *rc::gen::inRange(-20'000, 20'000);
        RC_ASSERT(days_between(date, add_days(date, days)) == days);
        RC_ASSERT(add_days(add_days(date, days), -days) == date);
    });
    holds("a way over a third day is the sum of its parts", [&] {
        const Date one = any_day();
        const Date other = any_day();
        const Date third = any_day();
        RC_ASSERT(days_between(one, third) == days_between(one, other) + days_between(other, third));
        RC_ASSERT((days_between(one, other) > 0) == (one < other));
    });
}
