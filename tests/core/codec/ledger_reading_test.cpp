#include "core/codec/ledger_reading.h"

#include "core/codec/ledger_json.h"
#include "tests/core/codec/refused_plan.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

struct Done {
    tl::expected<Ledger, Problems> ledger;
    int steps = 0;
    bool grew = true;  ///< the part that was done never shrank
};

Done read_in_steps(const std::string& json, const Plan& plan, std::size_t stretch) {
    LedgerReading reading{json, plan, stretch};
    int steps = 1;
    double part = 0;
    bool grew = true;
    for (; reading.step(); ++steps) {
        grew = grew && reading.part() >= part && reading.part() <= 1;
        part = reading.part();
    }
    CHECK(reading.part() == 1);
    return {std::move(reading).result(), steps, grew};
}

std::string file_of(const std::string& events, const std::string& title = R"({"zh": "台账"})") {
    return R"({"id": "l", "plan": "test-plan", "title": )" + title + R"(, "origin": "county", "events": [)" + events + "]}";
}

std::string event(const std::string& id, const std::string& date = "2022-01-01") {
    return R"({"id": ")" + id + R"(", "date": ")" + date +
           R"(", "recorded": "2022-06-01", "event": "mine_registered", "mine": ")" + id +
           R"(", "name": {"zh": "甲"}, "mineral": "coal", "size_class": "small", "producing": true, "source": {"document": "d"}})";
}

std::string on_land(const std::string& id, const std::string& rest) {
    return R"({"id": ")" + id + R"(", "date": "2022-01-01", "recorded": "2022-06-01", "source": {"document": "d"}, )" + rest +
           "}";
}

std::string survey(const std::string& area) {
    return on_land(
        "s", R"("event": "land_surveyed", "part": "settled", "treated": {"value": 0, "unit": "hectare"}, "area": {"value": )" +
                 area + R"(, "unit": "hectare"})");
}

std::string treated(const std::string& area) {
    return on_land("t", R"("event": "land_treated", "topic": "subsidence", "part": "settled", "plots": 0, "area": {"value": )" +
                            area + R"(, "unit": "hectare"})");
}

std::string many(int count) {
    std::string events;
    for (int number = 0; number < count; ++number) events += (number ? ", " : "") + event("m" + std::to_string(number));
    return events;
}

}  // namespace

TEST_CASE("A ledger read in steps is as one read at once, however long the steps") {
    const Plan plan = small_plan();
    const std::string json = file_of(many(20));
    const auto at_once = read_ledger(json, plan);
    REQUIRE(at_once.has_value());
    CHECK(at_once->events.size() == 20);
    for (const std::size_t stretch : {std::size_t{1}, std::size_t{300}, std::size_t{100'000}}) {
        const Done done = read_in_steps(json, plan, stretch);
        CHECK(done.ledger == at_once);
        CHECK(done.grew);
    }
    CHECK(read_in_steps(json, plan, 1).steps > 20);
    CHECK(read_in_steps(json, plan, 100'000).steps < 8);
}

TEST_CASE("A large ledger takes steps that are each a small part of the whole") {
    const Plan plan = small_plan();
    const std::string json = file_of(many(3000));
    REQUIRE(json.size() > 8 * LedgerReading::usual_stretch);
    const Done done = read_in_steps(json, plan, LedgerReading::usual_stretch);
    REQUIRE(done.ledger.has_value());
    CHECK(done.ledger->events.size() == 3000);
    CHECK(done.steps > 8 + 2 * 3000 / 256);
}

TEST_CASE("What is wrong is told by its place in the whole file, whichever step comes upon it") {
    const Plan plan = small_plan();
    const std::string good = event("a");
    const std::vector<std::string> files{
        file_of(good + ", " + event("b", "2022-13-01")),                           // a date that is none
        file_of(survey(R"("3")") + ", " + treated("2")),                           // an area that is none
        file_of(good + R"(, {"id": "b", "idd": 1})"),                              // keys missing and unknown
        file_of(good + R"(, {"id": "b", "id": "c"})"),                             // a key twice
        file_of(good + ", " + good),                                               // an id twice
        file_of(good + ", 7"),                                                     // no event
        file_of(good + ", {"),                                                     // no JSON
        file_of(good + ",\n" + event("b") + "\n oops"),                            // no JSON in the third line
        file_of(good + ","),                                                       // a comma too many
        file_of(good, "5"),                                                        // a title that is none
        file_of(good, R"({"en": "A"})"),                                           // a title in another language
        file_of(good) + "x",                                                       // something after the end
        file_of(good).substr(0, file_of(good).size() - 1) + R"(, "events": []})",  // events twice
        R"({"events": {}})",
        "[]",
        "",
    };
    for (const std::string& file : files) {
        CAPTURE(file);
        const Done one_by_one = read_in_steps(file, plan, 1);
        REQUIRE_FALSE(one_by_one.ledger.has_value());
        CHECK(one_by_one.ledger == read_ledger(file, plan));
    }
    CHECK(told(read_in_steps(files[0], plan, 1).ledger.error()) == "/events/1/date problem.bad_date cure.bad_vague_date\n");
    CHECK(told(read_in_steps(files[1], plan, 1).ledger.error()) ==
          "/events/0/area/value problem.wrong_type cure.wrong_type.number\n");
    CHECK(told(read_in_steps(files[4], plan, 1).ledger.error()).starts_with("/events/1/id problem.duplicate_id"));
    const Problems broken = read_in_steps(files[7], plan, 1).ledger.error();
    REQUIRE(broken.size() == 1);
    CHECK(std::get<int>(broken[0].what.arguments[0].second) == 3);  // the line
}

TEST_CASE("What is published was checked then: the same comes of it, and only its shape is looked at again") {
    const auto published = [](const std::string& json) {
        const Plan plan = small_plan();
        LedgerReading reading{json, plan, 1, true};
        while (reading.step()) CHECK(reading.part() <= 1);
        CHECK(reading.part() == 1);
        return std::move(reading).result();
    };
    const std::string good = file_of(event("a") + ',' + event("b"));
    CHECK(published(good) == read_ledger(good, small_plan()));
    const std::string twice = file_of(event("a") + ',' + event("a"));
    CHECK_FALSE(read_ledger(twice, small_plan()).has_value());
    CHECK(published(twice).has_value());
    CHECK_FALSE(published("[]").has_value());
    CHECK_FALSE(published(file_of(R"({"id": "a"})")).has_value());
}
