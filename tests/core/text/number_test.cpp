#include "core/text/number.h"

#include "tests/core/fixture.h"

namespace oreplan {

TEST_CASE("Numbers are told with the decimals that keep them apart, and what is not nothing is not told as nothing") {
    CHECK(decimals_apart({80, 80}, 1) == 1);
    CHECK(decimals_apart({79.9, 80}, 1) == 1);
    CHECK(decimals_apart({79.96, 80}, 1) == 2);
    CHECK(decimals_apart({79.9996, 80}, 1) == 4);
    CHECK(decimals_apart({195.5704, 195.57}, 2) == 4);
    CHECK(decimals_apart({0.004}, 2) == 3);
    CHECK(decimals_apart({-0.0004}, 2) == 4);
    CHECK(decimals_apart({100 * 809.999999 / 2700, 30}, 1) == 8);
    CHECK(decimals_apart({0, 0.5}, 0) == 0);
    CHECK(decimals_apart({0, 0.4}, 0) == 1);
    CHECK(decimals_apart({0.1 + 0.2, 0.3}, 1) == 1);
    CHECK(decimals_apart({1e-9, 0}, 2) == 2);  // arithmetic
    CHECK(decimals_apart({1e-7}, 2) == 7);     // what is not 0 is never told as 0
}

TEST_CASE("Numbers keep the decimals they were printed with") {
    CHECK(decimals_of(915) == 0);
    CHECK(decimals_of(1087.6) == 1);
    CHECK(decimals_of(12832.78) == 2);
    CHECK(decimals_of(0.1 + 0.2) == 1);
    CHECK(format_number(12832.78) == "12,832.78");
    CHECK(format_number(1087.6) == "1,087.6");
    CHECK(format_number(999) == "999");
    CHECK(format_number(1000) == "1,000");
    CHECK(format_number(1234567, 0) == "1,234,567");
    CHECK(format_number(-5) == "\u22125");
    CHECK(format_number(-0.01, 1) == "0.0");
    CHECK(format_number(0) == "0");
    CHECK(format_number(1e300, 2).size() == 301 + 100 + 3);
}

TEST_CASE("A number is read as people type it") {
    CHECK(parse_number("45") == 45);
    CHECK(parse_number("1087.6") == 1087.6);
    CHECK(parse_number("1,087.6") == 1087.6);
    CHECK(parse_number("12,832,780") == 12832780);
    CHECK(parse_number("１２０．５") == 120.5);
    CHECK(parse_number("１，０８７．６") == 1087.6);
    CHECK(parse_number("  45　") == 45);
    CHECK(parse_number("1 087.6") == 1087.6);
    CHECK(parse_number("1\u202F087") == 1087);
    CHECK(parse_number("1\u00A0087") == 1087);
    CHECK(parse_number("-3") == -3);
    CHECK(parse_number("\u22123") == -3);
    CHECK(parse_number("－3") == -3);
    CHECK(parse_number("+3") == 3);
    CHECK(parse_number(".5") == 0.5);
    CHECK(parse_number("5.") == 5);
    CHECK(parse_number("0") == 0);
    CHECK(parse_number("0045") == 45);
}

TEST_CASE("What is written is read back") {
    for (const double value : {0.0, 45.0, 1087.6, 12832.78, 1234567.0, -5.0}) CHECK(parse_number(format_number(value)) == value);
}

TEST_CASE("Anything else is no number, least of all a guess at one") {
    for (const char* text :
         {"",       " ",      "-",     ".",       ",",   "abc",  "45万吨", "45t", "12,5", "12,3456", "1234,567", ",123",
          "1,,234", "1,234,", "1.2.3", "1.2,345", "1e3", "0x10", "--3",    "3-",  "inf",  "nan",     "四十五",   "45%"}) {
        CHECK_MESSAGE(!parse_number(text).has_value(), text);
    }
    CHECK_FALSE(parse_number(std::string(400, '9')).has_value());
}

}  // namespace oreplan
