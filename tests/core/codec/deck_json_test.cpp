#include "core/codec/deck_json.h"

#include "core/codec/file_kind.h"
#include "core/codec/plan_json.h"
#include "tests/core/codec/refused_plan.h"
#include "tests/core/fixture.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

std::string problems_of(std::string_view json) {
    const auto deck = read_deck(json, small_plan());
    return deck ? "" : told(deck.error());
}

}  // namespace

TEST_CASE("Slides that a speaker has kept are read back as they were written") {
    const Deck deck{"test-plan", {{"title"}, {"promise:mines", "还差一座 \"矿\" & <山>"}, {"closing"}}};
    const std::string json = write_deck(deck);
    CHECK(read_deck(json, small_plan()) == deck);
    CHECK(recognise(json)->kind == FileKind::deck);
    CHECK(recognise(json)->plan == "test-plan");
}

TEST_CASE("A broken file of slides says where, what and how to mend") {
    CHECK(problems_of(R"({"plan": "test-plan", "deck": []})") == "/deck problem.no_slides cure.no_slides\n");
    CHECK(problems_of(R"({"plan": "test-plan", "deck": [{"slide": "title"}, {"slide": "mines"}]})") ==
          "/deck/1/slide problem.unknown_slide cure.unknown_slide\n");
    CHECK(problems_of(R"({"plan": "test-plan", "deck": [{"slide": "promise:gold"}]})") ==
          "/deck/0/slide problem.slide_empty cure.slide_empty\n");
    CHECK(problems_of(R"({"plan": "test-plan", "deck": [{"slide": "green"}, {"slide": "green", "sentence": "x"}]})") ==
          "/deck/1/slide problem.slide_twice cure.slide_twice\n");
    CHECK(problems_of(R"({"plan": "test-plan", "deck": [{"sentence": "x"}]})") ==
          "/deck/0 problem.missing_key cure.missing_key\n");
    CHECK(problems_of(R"({"plan": "test-plan", "deck": [{"slide": "green", "sentence": 4, "speed": 1}]})") ==
          "/deck/0/sentence problem.wrong_type cure.wrong_type.string\n"
          "/deck/0/speed problem.unknown_key cure.unknown_key\n");
}

TEST_CASE("A plan's slides are read with the plan; a kind that there is not is told with those that there are") {
    Plan plan = small_plan();
    CHECK(read_plan(write_plan(plan)) == plan);
    std::string json = write_plan(plan);
    json.replace(json.find("\"kind\": \"closing\""), 17, "\"kind\": \"goodbye\"");
    CHECK(problems_of_plan(json) == "/slides/4/kind problem.bad_name cure.bad_name\n");
}

TEST_CASE("What follows from a list that could not be read is not told of the slides") {
    std::string json = write_plan(small_plan());
    const auto blocks = json.find("\"blocks\": [");
    json.replace(blocks, 11, "\"blocks\": 4, \"blokcs\": [");
    const std::string problems = problems_of_plan(json);
    CHECK(problems.find("slide") == problems.npos);
}
