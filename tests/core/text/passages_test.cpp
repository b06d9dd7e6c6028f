#include "core/text/passages.h"

#include "core/text/characters.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

TEST_CASE("Words that are set off keep their place among others, and are the same words") {
    const std::string said = "1 of " + set_off("煤矿") + set_off("渭河") + ", closed";
    CHECK(passages(said) == std::vector<Passage>{{"1 of ", false}, {"煤矿", true}, {"渭河", true}, {", closed", false}});
    CHECK(plain(said) == "1 of 煤矿渭河, closed");
    CHECK(passages(set_off("煤矿")) == std::vector<Passage>{{"煤矿", true}});
    CHECK(passages("coal") == std::vector<Passage>{{"coal", false}});
    CHECK(passages("").empty());
    CHECK(set_off("").empty());
}

TEST_CASE("No file can hold what sets words off") {
    const std::string said = set_off("煤");
    CHECK(find_control(said) == 0);
    CHECK(without_controls(said) == "\uFFFD煤\uFFFD");
}

TEST_CASE("Marks that somebody typed break nothing") {
    const std::string mark = set_off("x").substr(0, set_off("x").find('x'));
    CHECK(passages(mark + "left open") == std::vector<Passage>{{"left open", true}});
    CHECK(passages(mark).empty());
    CHECK(plain(mark + mark + "twice") == "twice");
    CHECK(plain("left" + as_hit("").append("open")) == "leftopen");
}

TEST_CASE("What was searched for is marked, also across what is set off") {
    CHECK(passages(as_hit("a") + "b") == std::vector<Passage>{{"a", false, true}, {"b", false, false}});
    CHECK(passages(set_off("x" + as_hit("y"))) == std::vector<Passage>{{"x", true, false}, {"y", true, true}});
    CHECK(plain(set_off("x" + as_hit("y"))) == "xy");
}

TEST_CASE("Words that are explained are told from those around them") {
    CHECK(passages("a" + as_term("b")) == std::vector<Passage>{{"a", false}, {"b", false, false, true}});
    CHECK(plain("a" + as_term("b") + "c") == "abc");
}

TEST_CASE("A text is said in the language that is asked for, or else set off in the one that it is written in") {
    const Catalogue& zh = catalogue(Language::zh);
    const Catalogue& en = catalogue(Language::en);
    CHECK(zh.say(Text{"煤", "Coal"}) == "煤");
    CHECK(en.say(Text{"煤", "Coal"}) == "Coal");
    CHECK(en.say(Text{"煤", ""}) == set_off("煤"));
    CHECK(zh.say(Text{"", "Coal"}) == set_off("Coal"));
    CHECK(en.say(Text{}).empty());
    CHECK(en.say("report.lead", {{"name", Text{"微山县规划", ""}}, {"period", std::string{"2024"}}}) ==
          en.say("report.lead", {{"name", set_off("微山县规划")}, {"period", std::string{"2024"}}}));
}

}  // namespace oreplan
