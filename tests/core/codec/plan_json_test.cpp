#include "core/codec/plan_json.h"

#include "core/codec/ledger_json.h"
#include "core/codec/reader.h"
#include "core/codec/writer.h"
#include "tests/core/codec/refused_plan.h"
#include "tests/core/generate.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

/// The small plan's file after a change.
template <typename Change>
std::string changed_plan(Change change) {
    Json json = Json::parse(write_plan(small_plan()));
    change(json);
    return json.dump();
}

template <typename Change>
std::string problems_after(Change change) {
    return problems_of_plan(changed_plan(change));
}

}  // namespace

TEST_CASE("The small plan is read as it was written") {
    const auto read = read_plan(write_plan(small_plan()));
    REQUIRE(read.has_value());
    CHECK(*read == small_plan());
}

TEST_CASE("A plan file may open with a byte order mark and name its schema") {
    CHECK(read_plan("\xEF\xBB\xBF" + write_plan(small_plan())).has_value());
    CHECK(read_plan(changed_plan([](Json& plan) { plan["$schema"] = "../../schema/plan.schema.json"; })).has_value());
}

TEST_CASE("What is absent is left out of the file, and zero is not") {
    const Json json = Json::parse(write_plan(small_plan()));
    CHECK_FALSE(json["blocks"][1].contains("name"));
    CHECK_FALSE(json["blocks"][1].contains("area"));
    CHECK_FALSE(json["blocks"][1].contains("one_holder"));
    CHECK_FALSE(json["minimum_scales"][0].contains("small"));
    Plan plan = small_plan();
    plan.figures[3].value = 0;
    CHECK(Json::parse(write_plan(plan))["figures"][3]["value"] == 0);
    CHECK(json["indicators"][2]["series"][0]["value"] == 1087.6);
    CHECK(json["indicators"][3]["series"][0]["value"].dump() == "915");
}

TEST_CASE("An empty object lacks every list that a plan must have") {
    CHECK(problems_of_plan("{}") ==
          " problem.missing_key cure.missing_key\n"
          " problem.missing_key cure.missing_key\n"
          " problem.missing_key cure.missing_key\n"
          " problem.missing_key cure.missing_key\n");
    const auto read = read_plan("{}");
    std::vector<std::string> names;
    for (const Problem& problem : read.error()) names.push_back(std::get<std::string>(problem.what.arguments[0].second));
    CHECK(names == std::vector<std::string>{"identity", "clauses", "categories", "indicators"});
}

TEST_CASE("Each wrong type is told with the cure for the type that is wanted") {
    CHECK(problems_after([](Json& plan) { plan["identity"]["number"] = 8; }) ==
          "/identity/number problem.wrong_type cure.wrong_type.string\n");
    CHECK(problems_after([](Json& plan) { plan["indicators"][0]["in_main_table"] = "yes"; }) ==
          "/indicators/0/in_main_table problem.wrong_type cure.wrong_type.boolean\n");
    CHECK(problems_after([](Json& plan) { plan["blocks"][0]["area"]["value"] = "1.85"; }) ==
          "/blocks/0/area/value problem.wrong_type cure.wrong_type.number\n");
    CHECK(problems_after([](Json& plan) { plan["tasks"][0]["due_year"] = 2025.5; }) ==
          "/tasks/0/due_year problem.wrong_type cure.wrong_type.integer\n");
    CHECK(problems_after([](Json& plan) { plan["tasks"][0]["due_year"] = 3'000'000'000; }) ==
          "/tasks/0/due_year problem.wrong_type cure.wrong_type.integer\n");
    CHECK(problems_after([](Json& plan) { plan["tasks"][0]["due_year"] = nullptr; }) ==
          "/tasks/0/due_year problem.wrong_type cure.wrong_type.integer\n");
    CHECK(problems_after([](Json& plan) { plan["blocks"][1]["window"]["to"] = 2025; }) ==
          "/blocks/1/window/to problem.wrong_type cure.wrong_type.date\n");
    CHECK(problems_after([](Json& plan) { plan["tasks"] = "none"; }) == "/tasks problem.wrong_type cure.wrong_type.array\n");
    CHECK(problems_after([](Json& plan) { plan["clauses"][2]["heading"] = "现状"; }) ==
          "/clauses/2/heading problem.wrong_type cure.wrong_type.object\n");
    CHECK(problems_after([](Json& plan) { plan["indicators"][0]["kind"] = 1; }) ==
          "/indicators/0/kind problem.wrong_type cure.wrong_type.string\n");
}

TEST_CASE("A whole number is an integer however it is written, as JSON Schema has it") {
    const auto with_year = [](const std::string& year) {
        std::string text = write_plan(small_plan());
        const std::string written = "\"base_year\": 2020";
        return read_plan(text.replace(text.find(written), written.size(), "\"base_year\": " + year));
    };
    for (const char* year : {"2020.0", "2.02e3", "20200e-1"}) {
        const auto plan = with_year(year);
        REQUIRE_MESSAGE(plan.has_value(), year);
        CHECK(plan->identity.base_year == 2020);
    }
    for (const char* year : {"2020.5", "1e300", "1000000001.0", "18446744073709551615", "\"2020\"", "true"}) {
        const auto plan = with_year(year);
        REQUIRE_FALSE_MESSAGE(plan.has_value(), year);
        CHECK(told(plan.error()) == "/identity/base_year problem.wrong_type cure.wrong_type.integer\n");
    }
}

TEST_CASE("A long wrong value is told by its beginning, never cut inside a character") {
    for (int shift = 0; shift < 3; ++shift) {
        CAPTURE(shift);
        std::string words(static_cast<std::size_t>(shift), 'a');
        for (int count = 0; count < 40; ++count) words += "矿";
        const Message what = what_of_plan(changed_plan([&](Json& plan) { plan["clauses"][0]["heading"] = words; }));
        const std::string found = std::get<std::string>(what.arguments[0].second);
        CHECK(found.ends_with("矿…"));
        CHECK(found.size() <= 60 + std::string_view{"…"}.size());
    }
    const Message short_one = what_of_plan(changed_plan([](Json& plan) { plan["clauses"][0]["heading"] = "总则"; }));
    CHECK(std::get<std::string>(short_one.arguments[0].second) == "\"总则\"");
}

TEST_CASE("A year far from the plan's is told beside what else of its identity could not be read, unless that is the years") {
    const auto late = [](Json& plan) { plan["indicators"][0]["series"].back()["year"] = 2052; };
    const std::string outside = problems_after(late);
    CHECK(outside.find("problem.year_outside") != std::string::npos);
    CHECK(problems_after([&](Json& plan) {
              late(plan);
              plan["identity"]["number"] = 8;
          }) == "/identity/number problem.wrong_type cure.wrong_type.string\n" + outside);
    CHECK(problems_after([&](Json& plan) {
              late(plan);
              plan["identity"]["last_year"] = "2025";
          }).find("problem.year_outside") == std::string::npos);
}

TEST_CASE("Impossible dates and unknown names are told with what was found and what is allowed") {
    CHECK(problems_after([](Json& plan) { plan["identity"]["issued"] = "2023-02-30"; }) ==
          "/identity/issued problem.bad_date cure.bad_date\n");
    CHECK(problems_after([](Json& plan) { plan["blocks"][0]["window"]["from"] = "2022"; }) ==
          "/blocks/0/window/from problem.bad_date cure.bad_date\n");
    CHECK(problems_after([](Json& plan) { plan["indicators"][0]["commitment"] = "预期性"; }) ==
          "/indicators/0/commitment problem.bad_name cure.bad_name\n");
    const auto read = read_plan(changed_plan([](Json& plan) { plan["indicators"][0]["commitment"] = "firm"; }));
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error()[0].what == Message{"problem.bad_name", {{"found", std::string{"firm"}}}});
    CHECK(read.error()[0].cure == Message{"cure.bad_name", {{"allowed", std::string{"expected, binding"}}}});
}

TEST_CASE("A missing key is told at its object") {
    CHECK(problems_after([](Json& plan) { plan["blocks"][0].erase("window"); }) ==
          "/blocks/0 problem.missing_key cure.missing_key\n");
    CHECK(what_of_plan(changed_plan([](Json& plan) { plan["identity"].erase("language"); })) ==
          Message{"problem.missing_key", {{"name", std::string{"language"}}}});
}

TEST_CASE("Words are needed in the plan's own language alone") {
    const auto read = read_plan(changed_plan([](Json& plan) {
        plan["clauses"][1]["heading"].erase("en");
        plan["blocks"][0]["name"].erase("en");
    }));
    REQUIRE(read.has_value());
    CHECK(read->clauses[1].heading.en.empty());
    const Json written = Json::parse(write_plan(*read));
    CHECK_FALSE(written["clauses"][1]["heading"].contains("en"));
    CHECK(read_plan(written.dump()) == *read);

    const auto english = [](Json& plan) { plan["identity"]["language"] = "en"; };
    CHECK(read_plan(changed_plan([&](Json& plan) {
              english(plan);
              plan["clauses"][1]["heading"].erase("zh");
          })).has_value());
    CHECK(problems_after([&](Json& plan) {
              english(plan);
              plan["clauses"][1]["heading"].erase("en");
          }) == "/clauses/1/heading problem.missing_words cure.missing_words\n");
}

TEST_CASE("Words that are not there in the plan's own language are told with their place and that language") {
    CHECK(problems_after([](Json& plan) { plan["identity"]["region"].erase("zh"); }) ==
          "/identity/region problem.missing_words cure.missing_words\n");
    CHECK(problems_after([](Json& plan) { plan["blocks"][0]["name"]["zh"] = ""; }) ==
          "/blocks/0/name problem.missing_words cure.missing_words\n");
    CHECK(problems_after([](Json& plan) { plan["indicators"][5]["denominator"] = Json::object(); }) ==
          "/indicators/5/denominator problem.missing_words cure.missing_words\n");
    CHECK(problems_after([](Json& plan) {
              plan["blocks"][0]["measures"] = Json::array({Json{{"en", "drill"}}});
          }) == "/blocks/0/measures/0 problem.missing_words cure.missing_words\n");
    CHECK(problems_after([](Json& plan) {
              plan["tasks"][0]["name"] = {{"fr", "carte"}};
          }) ==
          "/tasks/0/name/fr problem.unknown_key cure.unknown_key\n"
          "/tasks/0/name problem.missing_words cure.missing_words\n");
    const auto read = read_plan(changed_plan([](Json& plan) { plan["tasks"][0]["content"].erase("zh"); }));
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error()[0].what == Message{"problem.missing_words", {{"language", std::string{"zh"}}}});
    CHECK(read.error()[0].cure == Message{"cure.missing_words", {{"language", std::string{"zh"}}}});
}

TEST_CASE("Words of a plan whose language nobody knows are not held to one") {
    const auto only_english = [](Json& plan) { plan["tasks"][0]["name"].erase("zh"); };
    CHECK(problems_after([&](Json& plan) {
              only_english(plan);
              plan["identity"]["language"] = "fr";
          }) == "/identity/language problem.bad_name cure.bad_name\n");
    CHECK(problems_after([&](Json& plan) {
              only_english(plan);
              plan["identity"].erase("language");
          }) == "/identity problem.missing_key cure.missing_key\n");
    CHECK(problems_after([&](Json& plan) { plan["tasks"][0]["name"]["zh"] = 5; }) ==
          "/tasks/0/name/zh problem.wrong_type cure.wrong_type.string\n");
}

TEST_CASE("An unknown key is told with the keys that are known there, its signs written as a pointer asks") {
    CHECK(problems_after([](Json& plan) { plan["colour"] = "red"; }) == "/colour problem.unknown_key cure.unknown_key\n");
    CHECK(problems_after([](Json& plan) { plan["identity"]["a/b~c"] = 1; }) ==
          "/identity/a~1b~0c problem.unknown_key cure.unknown_key\n");
    const auto read = read_plan(changed_plan([](Json& plan) { plan["categories"][0]["nome"] = 1; }));
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error()[0].what == Message{"problem.unknown_key", {{"name", std::string{"nome"}}}});
    CHECK(read.error()[0].cure == Message{"cure.unknown_key", {{"known", std::string{"id, name"}}}});
    CHECK(problems_after([](Json& plan) { plan["identity"]["$schema"] = "x"; }) ==
          "/identity/$schema problem.unknown_key cure.unknown_key\n");
}

TEST_CASE("Of a file with problems without end the first thousand are told") {
    std::string keys;
    for (int key = 0; key < 3000; ++key) keys += "\"x" + std::to_string(key) + "\": 1, ";
    const auto read = read_plan('{' + keys + R"("identity": 1})");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().size() == most_problems);
    CHECK(read.error()[0].where == "/identity");
}

TEST_CASE("All problems of a file are told at once, those of reading and those of meaning") {
    CHECK(problems_after([](Json& plan) {
              plan["extra"] = 1;
              plan["identity"]["issued"] = "yesterday";
              plan["indicators"][1]["name"].erase("zh");
              plan["indicators"][2]["category"] = "nowhere";
              plan["indicators"][10]["trend"] = "sideways";
              plan["figures"][0]["value"] = 13;
              plan["blocks"][0]["mineral"] = "gold";
              plan["tasks"][1]["source"] = Json::object();
          }) ==
          "/identity/issued problem.bad_date cure.bad_date\n"
          "/indicators/10/trend problem.bad_name cure.bad_name\n"
          "/extra problem.unknown_key cure.unknown_key\n"
          "/indicators/1/name problem.missing_words cure.missing_words\n"
          "/indicators/2/category problem.dangling cure.dangling\n"
          "/figures/0/relations/0 problem.figures_differ cure.figures_differ\n"
          "/blocks/0/mineral problem.dangling cure.dangling\n"
          "/tasks/1/source problem.no_source cure.no_source\n");
}

TEST_CASE("A problem of one item does not hide those of an item whose number begins alike") {
    CHECK(problems_after([](Json& plan) {
              plan["indicators"][1] = 7;
              plan["indicators"][10]["category"] = "nowhere";
          }) ==
          "/indicators/1 problem.wrong_type cure.wrong_type.object\n"
          "/indicators/10/category problem.dangling cure.dangling\n");
}

TEST_CASE("What only follows from something unread is not told as well") {
    CHECK(problems_after([](Json& plan) { plan.erase("clauses"); }) == " problem.missing_key cure.missing_key\n");
    CHECK(problems_after([](Json& plan) { plan["minerals"] = 1; }) == "/minerals problem.wrong_type cure.wrong_type.array\n");
    CHECK(problems_after([](Json& plan) { plan["clauses"][0]["id"] = 1; }) ==
          "/clauses/0/id problem.wrong_type cure.wrong_type.string\n");
    CHECK(problems_after([](Json& plan) {
              plan["clauses"][0]["id"] = 1;
              plan["minerals"] = 1;
              plan["indicators"][2]["category"] = "nowhere";
          }) ==
          "/clauses/0/id problem.wrong_type cure.wrong_type.string\n"
          "/minerals problem.wrong_type cure.wrong_type.array\n"
          "/indicators/2/category problem.dangling cure.dangling\n");
    CHECK(problems_after([](Json& plan) { plan["identity"].erase("last_year"); }) ==
          "/identity problem.missing_key cure.missing_key\n");
    CHECK(problems_after([](Json& plan) { plan["indicators"][0].erase("source"); }) ==
          "/indicators/0 problem.missing_key cure.missing_key\n");
}

TEST_CASE("What is worked out from a number that could not be read is not told as well") {
    const std::string unread = "/figures/1/value problem.wrong_type cure.wrong_type.number\n";
    CHECK(problems_after([](Json& plan) { plan["figures"][1]["value"] = "3"; }) == unread);
    CHECK(problems_after([](Json& plan) {
              plan["figures"][1]["value"] = "3";
              plan["figures"][4]["restated"][0]["value"] = 855.53;
          }) == unread + "/figures/4/restated/0 problem.figures_differ cure.figures_differ\n");
    CHECK(problems_after([](Json& plan) {
              plan["figures"][0].erase("relations");
              plan["figures"][1]["value"] = "3";
              plan["figures"][3]["unit"] = "percent";
              plan["figures"][3]["relations"] = Json::array({Json{{"kind", "share_of"}, {"operands", {"medium", "large"}}}});
          }) == unread);
    CHECK(problems_after([](Json& plan) { plan["figures"][4]["unit"] = "acre"; }) ==
          "/figures/4/unit problem.bad_name cure.bad_name\n");
    CHECK(problems_after([](Json& plan) { plan["indicators"][3]["series"][0]["value"] = "915"; }) ==
          "/indicators/3/series/0/value problem.wrong_type cure.wrong_type.number\n");
}

TEST_CASE("A number whose unit could not be read is not held to another") {
    CHECK(problems_after([](Json& plan) {
              plan["blocks"][0]["area"] = {{"value", 5'000'000}, {"unit", "acre"}};
          }) == "/blocks/0/area/unit problem.bad_name cure.bad_name\n");
}

TEST_CASE("Writing and reading give the same noun back") {
    const Plan plan = small_plan();
    holds("any plan, as far as its shape goes", [] {
        Plan written;
        Anything{any_seed()}.fill(written);
        const Json json = Json::parse(write_plan(written));
        Plan read{};
        Problems problems;
        Reader reader{json, {}, problems};
        describe(reader, read);
        reader.report_unknown_keys();
        RC_ASSERT(told(problems) == "");
        RC_ASSERT(read == written);
    });
    holds("any event, as far as its shape goes", [] {
        Event written;
        Anything{any_seed()}.fill(written);
        const Ledger ledger = ledger_of({written});
        const Json json = Json::parse(write_ledger(ledger));
        Ledger read{};
        Problems problems;
        Reader reader{json, {}, problems};
        describe(reader, read);
        reader.report_unknown_keys();
        RC_ASSERT(told(problems) == "");
        RC_ASSERT(read.events == ledger.events);
    });
    holds("any ledger of a plan, with its checks", [&] {
        const Ledger written = any_ledger(any_seed(), plan);
        const auto read = read_ledger(write_ledger(written), plan);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == written);
    });
    holds("a file read and written again stays as it is", [&] {
        const std::string text = write_ledger(any_ledger(any_seed(), plan));
        RC_ASSERT(write_ledger(*read_ledger(text, plan)) == text);
    });
}

TEST_CASE("No text makes the reader fall: it reads or refuses") {
    const std::string whole = write_plan(small_plan());
    holds("a damaged file", [&] {
        Anything any{any_seed()};
        std::string text = whole;
        for (std::size_t harm = any.below(4) + 1; harm > 0; --harm) {
            const std::size_t at = any.below(text.size());
            const std::size_t length = any.below(30);
            if (any.coin()) {
                text.erase(at, length);
            } else {
                text.replace(at, any.below(4), std::string_view{"{}[]\",:0-1e9"}.substr(any.below(12), 1 + any.below(3)));
            }
        }
        const auto read = read_plan(text);
        if (!read) RC_ASSERT(!read.error().empty());
    });
}

TEST_CASE("The broken files of the tests are refused with every one of their problems") {
    CHECK(problems_of_plan(file_text("tests/data/broken-plan.json")) ==
          "/identity/number problem.duplicate_key cure.duplicate_key\n"
          "/identity problem.missing_key cure.missing_key\n"
          "/identity/issued problem.bad_date cure.bad_date\n"
          "/indicators/0/kind problem.bad_name cure.bad_name\n"
          "/indicators/0/colour problem.unknown_key cure.unknown_key\n"
          "/figures/0/value problem.wrong_type cure.wrong_type.number\n"
          "/clauses/1/id problem.duplicate_id cure.duplicate_id\n"
          "/indicators/0/category problem.dangling cure.dangling\n"
          "/figures/1/source problem.no_source cure.no_source\n"
          "/figures/2/relations/0 problem.figures_differ cure.figures_differ\n");
    const auto ledger = read_ledger(file_text("tests/data/broken-ledger.json"), small_plan());
    REQUIRE_FALSE(ledger.has_value());
    CHECK(told(ledger.error()) ==
          "/origin problem.wrong_type cure.wrong_type.string\n"
          "/events/1/event problem.bad_name cure.bad_name\n"
          "/plan problem.other_plan cure.other_plan\n"
          "/events/2/recorded problem.recorded_order cure.recorded_order\n");
}

TEST_CASE("No figure is told with more decimals than can be shown beside what is said of it") {
    const auto is_too_fine = [](double value) {
        const std::string problems = problems_after([value](Json& plan) { plan["figures"][0]["value"] = value; });
        return problems.find("/figures/0/value problem.too_fine cure.too_fine") != problems.npos;
    };
    CHECK_FALSE(is_too_fine(79.123456));
    CHECK(is_too_fine(79.1234567));
    CHECK_FALSE(is_too_fine(123456789.123456));
    CHECK(is_too_fine(0.0000004));
    CHECK(is_too_fine(1e-300));
    CHECK_FALSE(is_too_fine(0));
    CHECK_FALSE(is_too_fine(1e300));  // told otherwise
}
