#include "core/codec/offer_json.h"

#include "tests/core/fixture.h"

using namespace oreplan;

TEST_CASE("An offer is read from a site's manifest, whatever else that tells") {
    const Offer offer = read_offer(R"({
        "b-plan": {"name": {"zh": "乙", "en": "B"}, "file": "static/b.json",
                   "ledgers": {"exercise": {"name": {"zh": "演练", "en": "Exercise"}, "file": "static/e.json"}}},
        "a-plan": {"name": {"zh": "甲"}, "file": "static/a.json", "ledgers": {}}})");
    CHECK(offer == Offer{{"a-plan", {"甲", ""}, {}}, {"b-plan", {"乙", "B"}, {{"exercise", {"演练", "Exercise"}}}}});
}

TEST_CASE("What is no offer offers nothing") {
    for (const char* text : {"", "[]", "{", "7"}) CHECK(read_offer(text).empty());
    CHECK(read_offer(R"({"a": 1, "b": {"name": 2}, "c": {"name": {"zh": 3}, "ledgers": {"l": null}}})") ==
          Offer{{"a", {}, {}}, {"b", {}, {}}, {"c", {}, {{"l", {}}}}});
    for (const char* ledgers : {"7", "\"exercise\"", "[{}]", "null"})
        CHECK(read_offer(R"({"a": {"ledgers": )" + std::string{ledgers} + "}}") == Offer{{"a", {}, {}}});
}
