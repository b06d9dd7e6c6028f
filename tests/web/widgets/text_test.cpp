#include "web/widgets/text.h"

#include "tests/core/fixture.h"

namespace oreplan::widgets {

namespace {

/// Lines of a text, where Chinese characters are two wide and all others one.
std::vector<std::string_view> lines(std::string_view text, float width) {
    return wrapped(text, width, [](char32_t code) { return code >= 0x2E80 ? 2.0f : 1.0f; });
}

using Lines = std::vector<std::string_view>;

}  // namespace

TEST_CASE("Text is cut at blanks, which do not begin or end a line") {
    CHECK(lines("green mines", 11) == Lines{"green mines"});
    CHECK(lines("green mines", 10) == Lines{"green", "mines"});
    CHECK(lines("", 10) == Lines{""});
    CHECK(lines("one\ntwo", 10) == Lines{"one", "two"});
}

TEST_CASE("A word wider than a line is cut where it must be") { CHECK(lines("abcdefgh", 3) == Lines{"abc", "def", "gh"}); }

TEST_CASE("Chinese is cut anywhere, but no line begins with a closing mark or ends with an opening one") {
    CHECK(lines("矿产资源", 4) == Lines{"矿产", "资源"});
    CHECK(lines("矿产，资源", 4) == Lines{"矿", "产，", "资源"});
    CHECK(lines("矿产《资源》", 6) == Lines{"矿产", "《资", "源》"});
}

TEST_CASE("A number stays with its unit") {
    CHECK(lines("产量达12万", 8) == Lines{"产量达", "12万"});
    CHECK(lines("产量达12 万", 9) == Lines{"产量达", "12 万"});
    CHECK(lines("is 0.26\u00a0×10⁴\u00a0t", 13) == Lines{"is", "0.26\u00a0×10⁴\u00a0t"});
    CHECK(lines("is 0.26\u00a0×10⁴\u00a0t", 10) == Lines{"is", "0.26\u00a0×10⁴", "t"});  // nothing wider than a line
    CHECK(lines("38.5\u00a0people", 7) == Lines{"38.5", "people"});
    CHECK(lines("有12\u00a0亩", 6) == Lines{"有", "12\u00a0亩"});
    CHECK(lines("有12\u00a0万吨", 9) == Lines{"有12\u00a0万吨"});
    CHECK(lines("有12\u00a0万吨", 8) == Lines{"有", "12\u00a0万吨"});  // a unit is one word
    CHECK(lines("有12\u00a0万吨左右", 10) == Lines{"有12\u00a0万吨", "左右"});
}

TEST_CASE("Long places in files are cut at their steps") { CHECK(lines("/plan/blocks/3", 8) == Lines{"/plan/", "blocks/3"}); }

}  // namespace oreplan::widgets
