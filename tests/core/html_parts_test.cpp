#include "tests/core/html_parts.h"

#include <doctest/doctest.h>

namespace oreplan {

using namespace test;

TEST_CASE("Parts of HTML are found by what stands around them") {
    CHECK(each_between(R"(<a id="b"><i id="c d">)", " id=\"", "\"") == std::vector<std::string>{"b", "c d"});
    CHECK(without_tags("<p class=\"x\">one <b>two</b></p>") == "one two");
    CHECK(without("[a][b]c", "[", "]", [](std::string_view part) { return part == "a"; }) == "[b]c");
}

TEST_CASE("A figure that is none is seen, and no word that holds its letters") {
    for (const char* text : {"nan", "<b>nan</b>", "（inf）", "(-inf)", "about \u2212nan %", "1, nan%", "nan, inf then nan"}) {
        CHECK_MESSAGE(shows_no_number(text), text);
    }
    for (const char* text : {"", "Jinan", "information", "nano", "finance, inf.", "<nan>x"})
        CHECK_MESSAGE(!shows_no_number(text), text);
}

}  // namespace oreplan
