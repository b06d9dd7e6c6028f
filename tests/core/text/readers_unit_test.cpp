#include "core/text/readers_unit.h"

#include "core/text/blanks.h"
#include "core/text/number.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

std::string in_english(double value, Unit unit) { return with_plain_blanks(catalogue(Language::en).say(Quantity{value, unit})); }

}  // namespace

TEST_CASE("English says a plan's numbers in its readers' units, with the plan's own beside them") {
    CHECK(in_english(1098, Unit::ten_thousand_tonnes) == "10.98 Mt (1,098 ×10⁴ t)");
    CHECK(in_english(915, Unit::ten_thousand_tonnes) == "9.15 Mt (915 ×10⁴ t)");
    CHECK(in_english(100, Unit::ten_thousand_tonnes) == "1 Mt (100 ×10⁴ t)");
    CHECK(in_english(99.5, Unit::ten_thousand_tonnes) == "995 kt (99.5 ×10⁴ t)");
    CHECK(in_english(0.27, Unit::ten_thousand_tonnes) == "2.7 kt (0.27 ×10⁴ t)");
    CHECK(in_english(12832.78, Unit::ten_thousand_tonnes) == "128.3278 Mt (12,832.78 ×10⁴ t)");
    CHECK(in_english(3.5, Unit::hundred_million_tonnes) == "350 Mt (3.5 ×10⁸ t)");
    CHECK(in_english(23.5, Unit::ten_thousand_cubic_metres) == "235,000 m³ (23.5 ×10⁴ m³)");
    CHECK(in_english(120, Unit::ten_thousand_cubic_metres) == "1.2 million m³ (120 ×10⁴ m³)");
    CHECK(in_english(1.25, Unit::hundred_million_yuan) == "125 million yuan (1.25 ×10⁸ yuan)");
    CHECK(in_english(12, Unit::hundred_million_yuan) == "1.2 billion yuan (12 ×10⁸ yuan)");
    CHECK(in_english(1.2, Unit::ten_thousand_people) == "12,000 people (1.2 ×10⁴ people)");
    CHECK(in_english(750, Unit::mu) == "50 ha (750 mu)");
    CHECK(in_english(700, Unit::mu) == "≈ 46.6667 ha (700 mu)");
}

TEST_CASE("What is a reader's unit already is said as it is, and Chinese says the plan's own") {
    CHECK(in_english(12.5, Unit::hectare) == "12.5 ha");
    CHECK(in_english(1.5, Unit::square_kilometre) == "1.5 km²");
    CHECK(in_english(80, Unit::percent) == "80%");
    CHECK(in_english(300, Unit::tonnes_per_day) == "300 t/day");
    CHECK(with_plain_blanks(catalogue(Language::zh).say(Quantity{1098, Unit::ten_thousand_tonnes})) == "1,098 万吨");
    CHECK(with_plain_blanks(catalogue(Language::zh).say(Quantity{700, Unit::mu})) == "700 亩");
}

TEST_CASE("Where there is little room the reader's unit stands alone") {
    const auto brief = [](Language language) {
        return with_plain_blanks(catalogue(language).brief(Quantity{1098, Unit::ten_thousand_tonnes}));
    };
    CHECK(brief(Language::en) == "10.98 Mt");
    CHECK(brief(Language::zh) == "1,098 万吨");
}

TEST_CASE("No digit is lost, and no zero is made up") {
    CHECK(in_readers_unit("1,087.60", 1087.6, Unit::ten_thousand_tonnes, ReadersUnit::megatonnes) == "10.876");
    CHECK(in_readers_unit("\u22125", -5, Unit::ten_thousand_tonnes, ReadersUnit::megatonnes) == "\u22120.05");
    CHECK(in_readers_unit("0", 0, Unit::ten_thousand_tonnes, ReadersUnit::kilotonnes) == "0");
    CHECK(in_readers_unit("900", 900, Unit::ten_thousand_tonnes, ReadersUnit::megatonnes) == "9");
    CHECK(in_readers_unit("0.5", 0.5, Unit::ten_thousand_cubic_metres, ReadersUnit::cubic_metres) == "5,000");
}

TEST_CASE("A column of one unit has one reader's unit, by its greatest number") {
    const Catalogue& english = catalogue(Language::en);
    CHECK(english.unit_in_head(Unit::ten_thousand_tonnes, 1098) == "Mt; ×10⁴ t in brackets");
    CHECK(english.in_column({45, Unit::ten_thousand_tonnes}, 1098) == "0.45 (45)");
    CHECK(english.in_column({45, Unit::ten_thousand_tonnes}, 45) == "450 (45)");
    CHECK(catalogue(Language::zh).unit_in_head(Unit::ten_thousand_tonnes, 1098) == "万吨");
    CHECK(catalogue(Language::zh).in_column({45, Unit::ten_thousand_tonnes}, 1098) == "45");
}

}  // namespace oreplan
