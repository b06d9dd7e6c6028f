#include "core/codec/parse.h"

#include "core/codec/writer.h"
#include "tests/core/codec/refused_plan.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("Text that is no JSON is refused with the line and column") {
    const auto place = [](std::string_view text, const char* problem = "problem.not_json") {
        const Message what = what_of_plan(text);
        REQUIRE(what.key == problem);
        return std::to_string(std::get<int>(what.arguments[0].second)) + ":" +
               std::to_string(std::get<int>(what.arguments[1].second));
    };
    CHECK(place("{\"a\":}") == "1:6");
    CHECK(place("{\n  \"a\": 1,\n}") == "3:1");
    CHECK(place("{\n \"矿产\" 1}") == "2:7");  // columns are characters, not bytes
    CHECK(place("\xEF\xBB\xBF{]") == "1:2");
    CHECK(place("") == "1:1");
    CHECK(place("{}\n{}") == "2:1");
    CHECK(place("{\n\"a\": [1, 1e999]}", "problem.number_too_large") == "2:10");
    CHECK(problems_of_plan("{") == " problem.not_json cure.not_json\n");
    CHECK(problems_of_plan("{\"a\": 1, \"a\": ") == " problem.not_json cure.not_json\n");
}

TEST_CASE("A file that is JSON but no object is refused") {
    CHECK(problems_of_plan("[]") == " problem.wrong_type cure.wrong_type.object\n");
    CHECK(problems_of_plan("null") == " problem.wrong_type cure.wrong_type.object\n");
    CHECK(problems_of_plan("3") == " problem.wrong_type cure.wrong_type.object\n");
}

TEST_CASE("A name that stands twice in one object is told where it stands") {
    std::string text = write_plan(small_plan());
    const auto insert_before = [&](const std::string& mark, const std::string& words) {
        const std::size_t at = text.find(mark);
        REQUIRE(at != std::string::npos);
        text.insert(at, words);
    };
    insert_before("\"base_year\"", "\"number\": \"again\", ");
    insert_before("\"heading\": {\n        \"zh\": \"现状\"", "\"id\": \"c3\", ");
    CHECK(problems_of_plan(text) ==
          "/identity/number problem.duplicate_key cure.duplicate_key\n"
          "/clauses/2/id problem.duplicate_key cure.duplicate_key\n");
    CHECK(problems_of_plan(R"({"a": [[1, {"b": 1}], {"c~": {}, "c~": 2}]})")
              .starts_with("/a/1/c~0 problem.duplicate_key cure.duplicate_key\n"));
    CHECK(problems_of_plan(R"({"a": {"x": 1}, "b": {"x": 1}})").find("duplicate") == std::string::npos);
}

TEST_CASE("Brackets without end are refused at once, and harm nobody") {
    const std::string open(1'000'000, '[');
    CHECK(problems_of_plan(open) == " problem.not_json cure.not_json\n");
    CHECK(problems_of_plan(open + std::string(1'000'000, ']')).find("problem.too_deep") != std::string::npos);
    std::string deep = "1";
    for (int level = 0; level < 100; ++level) deep = R"({"a": [)" + deep + "]}";
    const auto read = read_plan(R"({"tasks": [7, )" + deep + R"(], "tasks": 1})");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error()[0].what.key == "problem.too_deep");
    CHECK(read.error()[0].where.starts_with("/tasks/1/a/0/a/0/"));
    CHECK(read.error()[1].what.key == "problem.duplicate_key");
}
