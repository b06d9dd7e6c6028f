#include "core/export/json_text.h"

#include <nlohmann/json.hpp>

#include "tests/core/fixture.h"

namespace oreplan {

TEST_CASE("Words come back from JSON as they were, whatever stands in them") {
    for (const std::string words :
         {"", "plain", "a \"quote\" and a \\", "line\nend\ttab\x01", "矿产 \xF0\x9F\x98\x80", "</script>"})
        CHECK_MESSAGE(nlohmann::json::parse(json_text(words)).get<std::string>() == words, words);
}

TEST_CASE("Lists and objects are put together from JSON") {
    CHECK(json_list({}) == "[]");
    CHECK(json_object({}) == "{}");
    CHECK(json_object({{"a", json_list({"1", json_text("b")})}, {"c", "true"}}) == R"({"a":[1,"b"],"c":true})");
}

}  // namespace oreplan
