#include "core/model/unit.h"

#include <cmath>

#include "tests/core/generate.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("Areas, masses and frequencies are converted as the field does") {
    CHECK(convert(15, Unit::mu, Unit::hectare) == std::optional{1.0});
    CHECK(convert(1, Unit::square_kilometre, Unit::hectare) == std::optional{100.0});
    CHECK(convert(1, Unit::square_kilometre, Unit::mu) == std::optional{1500.0});
    CHECK(*convert(12832.78, Unit::mu, Unit::hectare) == doctest::Approx(855.5187).epsilon(1e-6));
    CHECK(*convert(37.38, Unit::hundred_million_tonnes, Unit::ten_thousand_tonnes) == doctest::Approx(373800));
    CHECK(convert(10'000, Unit::ten_thousand_tonnes, Unit::hundred_million_tonnes) == std::optional{1.0});
    CHECK(convert(3, Unit::times_per_month, Unit::times_per_year) == std::optional{36.0});
}

TEST_CASE("Only units that measure the same thing are comparable") {
    const std::vector<std::vector<Unit>> dimensions{{Unit::ten_thousand_tonnes, Unit::hundred_million_tonnes},
                                                    {Unit::hectare, Unit::mu, Unit::square_kilometre},
                                                    {Unit::times_per_month, Unit::times_per_year},
                                                    {Unit::tonnes_per_day},
                                                    {Unit::ten_thousand_cubic_metres},
                                                    {Unit::map_sheet},
                                                    {Unit::count},
                                                    {Unit::percent},
                                                    {Unit::hundred_million_yuan},
                                                    {Unit::ten_thousand_people}};
    std::size_t units = 0;
    for (const auto& one : dimensions) {
        units += one.size();
        for (const auto& other : dimensions) {
            for (const Unit from : one) {
                for (const Unit to : other) {
                    CAPTURE(std::string{name_of(from)});
                    CAPTURE(std::string{name_of(to)});
                    CHECK(comparable(from, to) == (&one == &other));
                    CHECK(convert(1, from, to).has_value() == (&one == &other));
                }
            }
        }
    }
    CHECK(units == Names<Unit>::values.size());
}

TEST_CASE("A number is one that its unit can mean up to the unit's most, on either side of nothing") {
    for (std::size_t index = 0; index < Names<Unit>::values.size(); ++index) {
        const auto unit = static_cast<Unit>(index);
        CAPTURE(std::string{name_of(unit)});
        CHECK(can_mean(unit, 0));
        CHECK(can_mean(unit, most_of(unit)));
        CHECK(can_mean(unit, -most_of(unit)));
        CHECK_FALSE(can_mean(unit, 1.001 * most_of(unit)));
        CHECK_FALSE(can_mean(unit, -1e308));
        CHECK_FALSE(can_mean(unit, std::nan("")));
    }
}

TEST_CASE("Every unit is known by its name, and no other name is") {
    CHECK(name_of(Unit::ten_thousand_tonnes) == "ten_thousand_tonnes");
    CHECK(name_of(Unit::times_per_year) == "times_per_year");
    CHECK(parse_name<Unit>("square_kilometre") == std::optional{Unit::square_kilometre});
    CHECK_FALSE(parse_name<Unit>("Hectare"));
    CHECK_FALSE(parse_name<Unit>(""));
}

TEST_CASE("Converting there and back gives what was printed") {
    holds("there and back", [] {
        const double value = static_cast<double>(*rc::gen::inRange(-1'000'000'000, 1'000'000'000)) / 100;
        const auto from = static_cast<Unit>(*rc::gen::inRange<std::size_t>(0, Names<Unit>::values.size()));
        const auto to = static_cast<Unit>(*rc::gen::inRange<std::size_t>(0, Names<Unit>::values.size()));
        RC_PRE(comparable(from, to));
        RC_ASSERT(std::fabs(*convert(*convert(value, from, to), to, from) - value) <= 1e-12 * std::fabs(value));
    });
}
