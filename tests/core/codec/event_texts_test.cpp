#include "core/codec/event_texts.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace oreplan;

namespace {

using Texts = std::vector<std::string>;

struct Cut {
    Texts events;
    std::string rest;  ///< of the file; empty where it could not be cut
};

Cut cut(std::string_view file, std::size_t least) {
    EventTexts texts{file};
    Cut cut;
    while (const auto text = texts.next(least)) cut.events.emplace_back(*text);
    if (texts.is_complete()) cut.rest = texts.file_without_events();
    return cut;
}

Texts events(std::string_view list, std::size_t least = 1) {
    return cut(R"({"id": "l", "events": )" + std::string{list} + "}", least).events;
}

bool is_cut(std::string_view list) { return !cut(R"({"events": )" + std::string{list} + "}", 0).rest.empty(); }

}  // namespace

TEST_CASE("A ledger's text is cut between its events") {
    CHECK(events(R"([{"a": 1}, {"b": [2, 3]}])") == Texts{R"({"a": 1})", R"( {"b": [2, 3]})"});
    CHECK(events("[]").empty());
    CHECK(events("[ \n]").empty());
    CHECK(events(R"([{"a": {"events": [1, 2]}}])") == Texts{R"({"a": {"events": [1, 2]}})"});
    CHECK(cut("\xEF\xBB\xBF { \"events\" :\n [1] , \"id\": \"l\"}", 1).rest ==
          "\xEF\xBB\xBF { \"events\" :\n [] , \"id\": \"l\"}");
}

TEST_CASE("Brackets, commas and quotes within a string cut nothing") {
    CHECK(events(R"(["],{", "a\",b", "\\", "]"])") == Texts{R"("],{")", R"( "a\",b")", R"( "\\")", R"( "]")"});
    CHECK(cut(R"({"id": "\"events\": [1]", "x": {"events": [1]}, "events": [2]})", 1).events == Texts{"2"});
}

TEST_CASE("Events are taken together until they have as many bytes as asked for") {
    CHECK(events("[11,22,33]", 2) == Texts{"11", "22", "33"});
    CHECK(events("[11,22,33]", 3) == Texts{"11,22", "33"});
    CHECK(events("[11,22,33]", 100) == Texts{"11,22,33"});
}

TEST_CASE("What has no list of events, or none that ends, is left to the parser") {
    for (const char* file : {"", "[]", "{}", "7", R"({"events")", R"({"events":)", R"({"events": [)", R"({"events": ["a)",
                             R"({"events": {}})", R"({"x": [{"events": [1]}]})", R"({"events": [1, 2}})", R"({"events": [1,])"}) {
        CHECK_MESSAGE(cut(file, 1).rest.empty(), file);
    }
    CHECK(is_cut("[]"));
    CHECK(is_cut("[1]"));
    for (const char* list : {"[1,]", "[,1]", "[,]", "[1,,2]", "[1, ,2]"}) CHECK_MESSAGE(!is_cut(list), list);
}

TEST_CASE("How much of a text is cut grows to all of it") {
    EventTexts texts{R"({"events": [1, 2, 3]})"};
    double before = 0;
    while (texts.next(1)) {
        CHECK(texts.part() > before);
        before = texts.part();
    }
    CHECK(texts.is_complete());
    CHECK(before > 0.8);
    CHECK(EventTexts{"{}"}.part() == 0);
}
