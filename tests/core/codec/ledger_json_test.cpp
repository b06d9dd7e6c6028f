#include "core/codec/ledger_json.h"
#include "tests/core/codec/refused_plan.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

std::string problems_of_events(const std::string& events) {
    const auto read = read_ledger(R"({"id": "l", "plan": "test-plan", "title": {"zh": "台账", "en": "Ledger"}, "exercise": false,
                                      "events": )" +
                                      events + "}",
                                  small_plan());
    REQUIRE_FALSE(read.has_value());
    return told(read.error());
}

}  // namespace

TEST_CASE("An event's name decides which keys it carries") {
    CHECK(problems_of_events(
              R"([{"id": "e", "date": "2022-01-01", "recorded": "2022-01-01", "event": "mine_closed", "mine": "m", "year": 2021,
                                 "source": {"document": "d"}}])") ==
          "/events/0/year problem.unknown_key cure.unknown_key\n"
          "/events/0/mine problem.dangling cure.dangling\n");
    CHECK(
        problems_of_events(
            R"([{"id": "e", "date": "2022-01-01", "recorded": "2022-01-01", "event": "mine_opened", "mine": "m", "source": {"document": "d"}}])") ==
        "/events/0/event problem.bad_name cure.bad_name\n");
    CHECK(problems_of_events(
              R"([{"id": "e", "date": "2022-01-01", "recorded": "2022-01-01", "event": 5, "source": {"document": "d"}}])") ==
          "/events/0/event problem.wrong_type cure.wrong_type.string\n");
    CHECK(problems_of_events(R"([{"id": "e", "date": "2022-01-01", "recorded": "2022-01-01", "source": {"document": "d"}}])") ==
          "/events/0 problem.missing_key cure.missing_key\n");
    CHECK(problems_of_events("{}") == "/events problem.wrong_type cure.wrong_type.array\n");
}

TEST_CASE("A ledger is written in its plan's language") {
    const auto ledger = [](const std::string& title, const std::string& name) {
        return R"({"id": "l", "plan": "test-plan", "title": )" + title +
               R"(, "exercise": false, "events": [{"id": "e", "date": "2022-01-01", "recorded": "2022-01-01",
                  "event": "mine_registered", "mine": "m", "mineral": "coal", "size_class": "small", "producing": true,
                  "source": {"document": "d"}, "name": )" +
               name + "}]}";
    };
    const std::string chinese = R"({"zh": "甲"})";
    const std::string english = R"({"en": "A"})";
    Plan plan = small_plan();
    const auto read = read_ledger(ledger(chinese, chinese), plan);
    REQUIRE(read.has_value());
    CHECK(std::get<MineRegistered>(read->events[0].what).name == Text{"甲", ""});
    CHECK(read_ledger(write_ledger(*read), plan) == *read);

    const std::string missing =
        "/title problem.missing_words cure.missing_words\n"
        "/events/0/name problem.missing_words cure.missing_words\n";
    for (const std::string& other : {english, std::string{"{}"}}) {
        const auto refused = read_ledger(ledger(other, other), plan);
        REQUIRE_FALSE(refused.has_value());
        CHECK(told(refused.error()) == missing);
        CHECK(refused.error()[1].cure == Message{"cure.missing_words", {{"language", std::string{"zh"}}}});
    }
    plan.identity.language = Language::en;
    CHECK(read_ledger(ledger(english, english), plan).has_value());
    const auto refused = read_ledger(ledger(chinese, chinese), plan);
    REQUIRE_FALSE(refused.has_value());
    CHECK(told(refused.error()) == missing);
}

TEST_CASE("A ledger's problems of reading and of meaning are told at once") {
    CHECK(problems_of_events(R"([
        {"id": "e", "date": "2022-13-01", "recorded": "2022-01-01", "event": "task_moved", "task": "map", "state": "done", "source": {"document": "d"}},
        {"id": "f", "date": "2022-01-01", "recorded": "2022-01-01", "event": "value_reported", "indicator": "gold", "year": "2021", "value": 1, "source": {}}
    ])") ==
          "/events/0/date problem.bad_date cure.bad_vague_date\n"
          "/events/1/year problem.wrong_type cure.wrong_type.integer\n"
          "/events/1/source problem.no_source cure.no_source\n"
          "/events/1/indicator problem.dangling cure.dangling\n");
}

TEST_CASE("A problem of one event hides only what follows from it") {
    const auto event = [](std::string id, std::string date, std::string rest) {
        return R"({"id": ")" + id + R"(", "recorded": "2023-01-01", "source": {"document": "d"}, "date": )" + date + ", " + rest +
               "}";
    };
    const auto mine = [&](std::string id, std::string date, std::string key, std::string name,
                          std::string kind = "mine_registered") {
        return event(std::move(id), std::move(date),
                     "\"" + key + "\": \"" + name + "\", \"event\": \"" + kind +
                         R"(", "name": {"zh": "矿", "en": "m"}, "mineral": "coal", "size_class": "small", "producing": true)");
    };
    const auto closed = [&](std::string id, std::string date, std::string name) {
        return event(std::move(id), std::move(date), R"("event": "mine_closed", "mine": ")" + name + "\"");
    };
    const auto told_of = [](std::initializer_list<std::string> events) {
        std::string list;
        for (const std::string& each : events) list += (list.empty() ? "" : ", ") + each;
        return problems_of_events("[" + list + "]");
    };
    const std::string day = "\"2022-01-01\"";
    const std::string dangling = " problem.dangling cure.dangling\n";
    // A kind that nobody knows may have made its own mine known, and no other.
    CHECK(told_of({mine("a", day, "mine", "m", "mine_opened"), closed("b", day, "m"), closed("c", day, "n")}) ==
          "/events/0/event problem.bad_name cure.bad_name\n/events/2/mine" + dangling);
    // A registration without its mine may have been of any mine; a closing without its mine of none.
    CHECK(told_of({mine("a", day, "mines", "m"), closed("b", day, "m")}) ==
          "/events/0 problem.missing_key cure.missing_key\n/events/0/mines problem.unknown_key cure.unknown_key\n");
    CHECK(told_of({event("a", day, R"("event": "mine_closed", "mine": 5)"), closed("b", day, "m")}) ==
          "/events/0/mine problem.wrong_type cure.wrong_type.string\n/events/1/mine" + dangling);
    // A date that cannot be read, or cannot be, is told once: what happened after it is not blamed.
    CHECK(told_of({mine("a", "\"2022-13-01\"", "mine", "m"), closed("b", "\"2023-01-01\"", "m")}) ==
          "/events/0/date problem.bad_date cure.bad_vague_date\n");
    CHECK(told_of({mine("a", "\"2052-01-01\"", "mine", "m"), closed("b", "\"2023-01-01\"", "m")}) ==
          "/events/0/date problem.date_outside cure.date_outside\n");
    // What was refused does not end a mine for the others.
    CHECK(told_of({mine("a", day, "mine", "m"), event("b", day, R"("event": "mines_merged", "mine": "x", "merged": ["m"])"),
                   closed("c", "\"2022-02-01\"", "m")}) == "/events/1/mine" + dangling);
    // Whatever kind an event is, its source is looked at.
    CHECK(told_of({R"({"id": "a", "date": "2022-01-01", "recorded": "2022-01-01", "event": "mine_opened",
                       "source": {"clause": "c9"}})"}) ==
          "/events/0/event problem.bad_name cure.bad_name\n/events/0/source/clause" + dangling);
}
