#include "core/codec/ledger_json.h"
#include "tests/core/codec/refused_plan.h"
#include "tests/core/ledger_problems.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

std::string problems_of_events(const std::string& events) {
    const auto read = read_ledger(R"({"id": "l", "plan": "test-plan", "title": {"zh": "台账", "en": "Ledger"}, "origin": "county",
                                      "events": )" +
                                      events + "}",
                                  small_plan());
    REQUIRE_FALSE(read.has_value());
    return told(read.error());
}

/// An event about the last day of January 2022, where `rest` does not say otherwise.
std::string of_kind(const std::string& id, const std::string& kind, const std::string& rest,
                    const std::string& date = "2022-01-31") {
    return R"({"id": ")" + id + R"(", "event": ")" + kind + R"(", "recorded": "2023-01-01", "date": ")" + date + "\", " + rest +
           (rest.find("\"source\"") == rest.npos ? R"(, "source": {"document": "d"}})" : "}");
}

std::string reported(const std::string& id, const std::string& indicator, const std::string& year, const std::string& value) {
    return of_kind(id, "value_reported", R"("indicator": )" + indicator + R"(, "year": )" + year + R"(, "value": )" + value);
}

std::string hectares(const std::string& value) { return R"({"unit": "hectare", "value": )" + value + "}"; }

std::string survey(const std::string& id, const std::string& part, const std::string& area,
                   const std::string& kind = "land_surveyed") {
    return of_kind(id, kind, R"("treated": )" + hectares("0") + R"(, "part": ")" + part + R"(", "area": )" + hectares(area));
}

std::string treated(const std::string& id, const std::string& area, const std::string& rest = R"("plots": 0)") {
    return of_kind(id, "land_treated", R"("topic": "subsidence", "part": "settled", "area": )" + hectares(area) + ", " + rest,
                   "2022-06-30");
}

std::string registered(const std::string& id, const std::string& mine, const std::string& rest = R"("producing": true)") {
    return of_kind(id, "mine_registered",
                   R"("mine": ")" + mine + R"(", "name": {"zh": "矿"}, "mineral": "coal", "size_class": "small", )" + rest,
                   "2021-01-01");
}

std::string told_of(std::initializer_list<std::string> events) {
    std::string list;
    for (const std::string& each : events) list += (list.empty() ? "" : ", ") + each;
    return problems_of_events("[" + list + "]");
}

std::string wrong_type(const std::string& where, const std::string& wanted) {
    return where + " problem.wrong_type cure.wrong_type." + wanted + "\n";
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
               R"(, "origin": "county", "events": [{"id": "e", "date": "2022-01-01", "recorded": "2022-01-01",
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

TEST_CASE("Parts above their whole are told beside whatever could not be read, unless that may tell of them") {
    const auto told_beside = [](const std::string& unread) {
        return told_of({reported("a", R"("total")", "2021", "100"), reported("b", R"("coal-output")", "2021", "102"), unread});
    };
    const std::string above_whole = one_problem("/events/1/value", "parts_above_whole");
    CHECK(told_beside(reported("c", R"("mines")", "2021", "7")) == above_whole);
    CHECK(told_beside(registered("c", "m", R"("producing": 5)")) == wrong_type("/events/2/producing", "boolean") + above_whole);
    CHECK(told_beside(reported("c", R"("limestone-output")", "2020", R"("1")")) ==
          wrong_type("/events/2/value", "number") + above_whole);
    CHECK(told_beside(reported("c", R"("mines")", R"("2021")", "7")) == wrong_type("/events/2/year", "integer") + above_whole);
    CHECK(told_beside(reported("c", R"("limestone-output")", "2021", R"("1")")) == wrong_type("/events/2/value", "number"));
    CHECK(told_beside(reported("c", R"("total")", R"("2021")", "103")) == wrong_type("/events/2/year", "integer"));
    CHECK(told_beside(reported("c", "5", "2021", "103")) == wrong_type("/events/2/indicator", "string"));
    CHECK(told_beside(reported("c", "5", "2020", "103")) == wrong_type("/events/2/indicator", "string") + above_whole);
    CHECK(told_beside(of_kind("c", "value_told", R"("indicator": "total")")) ==
          "/events/2/event problem.bad_name cure.bad_name\n");
    CHECK(told_beside("7") == wrong_type("/events/2", "object"));
    CHECK(told_beside(of_kind("c", "retraction", R"("retracts": 5, "because": {"zh": "误"})")) ==
          wrong_type("/events/2/retracts", "string"));
    // How an event was recorded changes nothing of what it tells.
    CHECK(told_beside(
              of_kind("c", "value_reported", R"("indicator": "limestone-output", "year": 2021, "value": 1, "source": 5)")) ==
          wrong_type("/events/2/source", "object") + one_problem("/events/2/value", "parts_above_whole"));
}

TEST_CASE("No land is treated beyond a survey that could not be read") {
    const std::string unread = wrong_type("/events/0/area/value", "number");
    const std::string more = one_problem("/events/2/area/value", "more_than_all");
    CHECK(told_of({survey("a", "settled", R"("3")"), treated("b", "2")}) == unread);
    // Nor beyond the one before; but beyond that of the other part.
    CHECK(told_of({survey("a", "settled", "1"), survey("b", "settled", R"("3")"), treated("c", "2")}) ==
          wrong_type("/events/1/area/value", "number"));
    CHECK(told_of({survey("a", "settled", "1"), survey("b", "settlement", "3"), treated("c", "2")}) ==
          one_problem("/events/1/part", "bad_name"));
    CHECK(told_of({survey("a", "settled", "1"), survey("b", "settled", "3", "land_survey"), treated("c", "2")}) ==
          one_problem("/events/1/event", "bad_name"));
    CHECK(told_of({survey("a", "settled", "1"), survey("b", "unsettled", R"("3")"), treated("c", "2")}) ==
          wrong_type("/events/1/area/value", "number") + more);
    CHECK(told_of({survey("a", "settled", "1"), survey("b", "unsettled", "3", "land_survey"), treated("c", "2")}) ==
          one_problem("/events/1/event", "bad_name") + more);
    // What was treated as well, or instead.
    CHECK(told_of({survey("a", "settled", "2"), treated("b", "1.5", R"("plots": "0")"), treated("c", "1")}) ==
          wrong_type("/events/1/plots", "integer"));
    CHECK(told_of({survey("a", "settled", "2"), treated("b", "1.5"),
                   treated("c", "1", R"("plots": 0, "corrects": 5, "because": {"zh": "误"})"), treated("d", "0.8")}) ==
          wrong_type("/events/2/corrects", "string"));
    // The survey counts where only its source was not read.
    CHECK(told_of({of_kind("a", "land_surveyed",
                           R"("treated": )" + hectares("0") + R"(, "part": "settled", "source": 5, "area": )" + hectares("1")),
                   treated("b", "2")}) ==
          wrong_type("/events/0/source", "object") + one_problem("/events/1/area/value", "more_than_all"));
}

TEST_CASE("An event of which not all could be read ends nothing, repeats nothing and is of no kind for others") {
    const auto of_mine = [](const std::string& id, const std::string& kind, const std::string& mine, const std::string& rest,
                            const std::string& date) { return of_kind(id, kind, R"("mine": ")" + mine + '"' + rest, date); };
    CHECK(told_of({registered("a", "m"), of_mine("b", "mine_closed", "m", "", "2022-13-01"),
                   of_mine("c", "mine_production_changed", "m", R"(, "producing": false)", "2023-01-01")}) ==
          "/events/1/date problem.bad_date cure.bad_vague_date\n");
    const std::string output = R"(, "year": 2022, "output": {"value": 1, "unit": "ten_thousand_tonnes"})";
    CHECK(told_of({registered("a", "m"), registered("b", "n"), of_mine("c", "mine_closed", "m", "", "2022-06-31"),
                   of_mine("d", "mine_output_reported", "m", output, "2022-07-31"),
                   of_mine("e", "mine_output_reported", "n", output, "2022-07-31")}) ==
          "/events/2/date problem.bad_date cure.bad_vague_date\n" + one_problem("/events/4/year", "year_still_runs"));
    CHECK(told_of({treated("a", R"("1")"), treated("b", "0")}) == wrong_type("/events/0/area/value", "number"));
    const std::string moved = R"("task": "map", "state": "done")";
    CHECK(told_of({of_kind("a", "task_move", moved),
                   of_kind("b", "task_moved", moved + R"(, "corrects": "a", "because": {"zh": "误"})")}) ==
          one_problem("/events/0/event", "bad_name"));
    std::string nameless = registered("a", "m");
    nameless.replace(nameless.find("\"a\""), 3, "5");
    CHECK(told_of({nameless, registered("b", "m", R"("producing": true, "corrects": "a", "because": {"zh": "误"})")}) ==
          wrong_type("/events/0/id", "string"));
}

TEST_CASE("An event whose kind nobody knows makes nothing known that no event does") {
    CHECK(told_of({of_kind("a", "task_move", R"("task": "map")"), reported("b", R"("gold")", "2021", "1")}) ==
          one_problem("/events/0/event", "bad_name") + one_problem("/events/1/indicator", "dangling"));
    CHECK(told_of({"7", reported("b", R"("gold")", "2021", "1")}) ==
          wrong_type("/events/0", "object") + one_problem("/events/1/indicator", "dangling"));
}

TEST_CASE("A number whose unit could not be read is not held to another") {
    CHECK(
        told_of({of_kind("a", "land_treated", R"("topic": "subsidence", "plots": 0, "area": {"value": 2.5, "unit": "acre"})")}) ==
        one_problem("/events/0/area/unit", "bad_name"));
}

TEST_CASE("What does not hang on what was not read of an event is told of it all the same") {
    const std::string event =
        R"({"id": "a", "event": "value_reported", "date": "2022-01-31", "indicator": "coal-output", "year": 2025,
                                  "value": 1, "source": {"document": "d"})";
    const std::string to_come = one_problem("/events/0/year", "year_to_come");
    CHECK(told_of({event + "}"}) == "/events/0 problem.missing_key cure.missing_key\n" + to_come);
    CHECK(told_of({event + R"(, "recorded": "2022-13-01"})"}) == one_problem("/events/0/recorded", "bad_date") + to_come);
    const auto nameless = [](std::string text) { return text.erase(text.find(R"("id": "a", )"), 11); };
    const std::string no_id = "/events/0 problem.missing_key cure.missing_key\n";
    CHECK(told_of({nameless(of_kind("a", "land_surveyed",
                                    R"("treated": )" + hectares("20") + R"(, "part": "settled", "area": )" + hectares("10")))}) ==
          no_id + one_problem("/events/0/treated/value", "more_than_all"));
    const std::string capacity = R"("producing": true, "capacity": {"unit": "hectare", "value": 1, "per": "year"})";
    CHECK(told_of({nameless(registered("a", "m", capacity))}) == no_id + one_problem("/events/0/capacity/unit", "other_unit"));
    CHECK(told_of({nameless(registered("a", "m")), registered("b", "m")}) ==
          no_id + one_problem("/events/1/mine", "duplicate_id"));
}

TEST_CASE("What hangs on what was not read of an event is not told") {
    const std::string survey_of = R"("part": "settled", "treated": )" + hectares("20");
    CHECK(told_of({of_kind("a", "land_surveyed", survey_of + R"(, "area": {"unit": "hectare", "value": "10"})")}) ==
          wrong_type("/events/0/area/value", "number"));
    const std::string output = R"("mine": "m", "year": 2020, "output": {"unit": "ten_thousand_tonnes", "value": 1})";
    CHECK(
        told_of(
            {of_kind(
                 "a", "mine_registered",
                 R"("mine": "m", "name": {"zh": "矿"}, "mineral": "coal", "size_class": "small", "producing": true, "existing": "yes")",
                 "2021-01-01"),
             of_kind("b", "mine_output_reported", output)}) == wrong_type("/events/0/existing", "boolean"));
    CHECK(told_of({registered("a", "m"), of_kind("b", "green_mine_listed", R"("mine": "m", "level": 5)"),
                   of_kind("c", "green_mine_delisted", R"("mine": "m", "reason": {"zh": "因"})", "2022-06-30")}) ==
          wrong_type("/events/1/level", "string"));
}

TEST_CASE("What may be right once an event that was not wholly read takes another back is not told") {
    const auto listed = [](const std::string& id, const std::string& date) {
        return of_kind(id, "green_mine_listed", R"("mine": "m", "level": "municipal")", date);
    };
    const auto delisted = [](const std::string& id, const std::string& date) {
        return of_kind(id, "green_mine_delisted", R"("mine": "m", "reason": {"zh": "因"})", date);
    };
    CHECK(told_of({registered("a", "m"), listed("b", "2022-01-01"), delisted("c", "2022-02-01"),
                   of_kind("d", "retraction", R"("retracts": 3, "because": {"zh": "误"})"), delisted("e", "2022-03-01")}) ==
          wrong_type("/events/3/retracts", "string"));
    const std::string again = R"("indicator": "coal-output", "year": 2021, "value": )";
    CHECK(told_of({reported("a", R"("coal-output")", "2021", "1"), of_kind("b", "value_reported", again + R"("190")")}) ==
          wrong_type("/events/1/value", "number") + one_problem("/events/1/year", "told_before"));
    CHECK(told_of({reported("a", R"("coal-output")", "2021", "1"),
                   of_kind("b", "value_reported", again + R"(1, "corrects": 5)")}) == wrong_type("/events/1/corrects", "string"));
    const std::string output = R"("mine": "m", "year": 2021, "output": {"value": "43", "unit": "hectare"})";
    CHECK(told_of({registered("a", "m"), of_kind("b", "mine_output_reported", output)}) ==
          wrong_type("/events/1/output/value", "number") + one_problem("/events/1/output/unit", "other_unit"));
}
