#include "core/model/note_events.h"

#include "tests/core/ledger_problems.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("A fact is noted about the county, an indicator, a task or a land that the plan has, and nothing else") {
    const auto noted = [](const std::string& about) { return problems_of({on("2022-01-01", FactNoted{about, {"甲", "A"}})}); };
    CHECK(noted("") == "");
    CHECK(noted("indicator:coal-output") == "");
    CHECK(noted("task:map") == "");
    CHECK(noted("indicator:none") == one_problem("/events/0/about", "dangling"));
    CHECK(noted("topic:society") == one_problem("/events/0/about", "dangling"));
    CHECK(noted("mine:any") == one_problem("/events/0/about", "dangling"));
    CHECK(noted("no subject") == one_problem("/events/0/about", "dangling"));
}

TEST_CASE("Notes are kept with their days as they were told, and change no figure") {
    const State state = state_on({on("2022", FactNoted{"indicator:mines", {"甲", "A"}})}, day("2022-12-31"));
    REQUIRE(state.notes.size() == 1);
    CHECK(to_iso(state.notes.front().date) == "2022");
    CHECK(state.values.empty());
}

TEST_CASE("An address is one of the web, or told") {
    CHECK(is_web_address("https://example.org/a?b=1"));
    CHECK(is_web_address("http://example.org"));
    CHECK_FALSE(is_web_address("javascript:alert(1)"));
    CHECK_FALSE(is_web_address("example.org"));
    CHECK_FALSE(is_web_address("https://example.org/a b"));
    CHECK_FALSE(is_web_address("https://example.org/\"onclick=\""));
    Event event = on("2022-01-01", TaskMoved{"map", TaskState::started});
    event.source.address = "javascript:alert(1)";
    CHECK(problems_of({event}) == one_problem("/events/0/source/address", "bad_address"));
}
