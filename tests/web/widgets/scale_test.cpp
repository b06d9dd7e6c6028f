#include "web/widgets/scale.h"

#include "tests/core/fixture.h"

namespace oreplan::widgets {

using namespace test;

namespace {

using Values = std::pair<double, double>;

}  // namespace

TEST_CASE("A value stands between the ends of its scale, and at an end where it is beyond") {
    CHECK(share_of(0, 50) == 0.0f);
    CHECK(share_of(12.5, 50) == 0.25f);
    CHECK(share_of(50, 50) == 1.0f);
    CHECK(share_of(50.1, 50) == 1.0f);
    CHECK(share_of(1e300, 50) == 1.0f);
    CHECK(share_of(-0.1, 50) == 0.0f);
    CHECK(share_of(0.5, 0.8) == 0.625f);
}

TEST_CASE("On a scale without length everything stands at its beginning") {
    for (const double value : {-1.0, 0.0, 5.0}) {
        CHECK(share_of(value, 0) == 0.0f);
        CHECK(share_of(value, -10) == 0.0f);
    }
}

TEST_CASE("A day stands where it begins: the first at the span's beginning, the one after the last at its end") {
    const Window years{day("2021-01-01"), day("2025-12-31")};  // 1826 days
    CHECK(share_of(day("2021-01-01"), years) == 0.0f);
    CHECK(share_of(day("2021-01-02"), years) == 1.0f / 1826);
    CHECK(share_of(day("2023-07-03"), years) == 0.5f);  // 913 days after the first
    CHECK(share_of(day("2025-12-31"), years) == 1825.0f / 1826);
    CHECK(share_of(day("2026-01-01"), years) == 1.0f);
}

TEST_CASE("A day outside its span stands at the nearer end") {
    const Window year{day("2024-01-01"), day("2024-12-31")};
    CHECK(share_of(day("2023-12-31"), year) == 0.0f);
    CHECK(share_of(day("1999-01-01"), year) == 0.0f);
    CHECK(share_of(day("2025-01-02"), year) == 1.0f);
    CHECK(share_of(day("2024-07-02"), year) == 0.5f);  // a leap year: 183 of 366 days are over
}

TEST_CASE("A span of one day is as long as any") {
    const Window only{day("2024-02-29"), day("2024-02-29")};
    CHECK(share_of(day("2024-02-28"), only) == 0.0f);
    CHECK(share_of(day("2024-02-29"), only) == 0.0f);
    CHECK(share_of(day("2024-03-01"), only) == 1.0f);
}

TEST_CASE("A share is told in pixels from the beginning, or from the end upwards") {
    const Stretch stretch{100, 50};
    CHECK(stretch.end() == 150.0f);
    CHECK(stretch.at(0) == 100.0f);
    CHECK(stretch.at(0.25f) == 112.5f);
    CHECK(stretch.at(1) == 150.0f);
    CHECK(stretch.from_end(0) == 150.0f);
    CHECK(stretch.from_end(0.25f) == 137.5f);
    CHECK(stretch.from_end(1) == 100.0f);
    CHECK(Stretch{100, 0}.at(1) == 100.0f);
    CHECK(Stretch{-30, 20}.at(0.5f) == -20.0f);
}

TEST_CASE("Equal parts fill a stretch and adjoin") {
    const Stretch stretch{100, 50};
    CHECK(stretch.part(0, 1) == stretch);
    CHECK(stretch.part(0, 5) == Stretch{100, 10});
    CHECK(stretch.part(4, 5) == Stretch{140, 10});
    for (std::size_t index = 1; index < 7; ++index) {
        CHECK(stretch.part(index, 7).start == doctest::Approx(stretch.part(index - 1, 7).end()));
    }
    CHECK(stretch.part(6, 7).end() == doctest::Approx(150));
}

TEST_CASE("What stands around a place keeps within, and begins at the beginning where it is too long") {
    const Stretch stretch{100, 50};
    CHECK(stretch.around(125, 20) == 115.0f);
    CHECK(stretch.around(110, 20) == 100.0f);
    CHECK(stretch.around(109, 20) == 100.0f);
    CHECK(stretch.around(140, 20) == 130.0f);
    CHECK(stretch.around(150, 20) == 130.0f);
    CHECK(stretch.around(125, 50) == 100.0f);
    CHECK(stretch.around(150, 60) == 100.0f);
}

}  // namespace oreplan::widgets
