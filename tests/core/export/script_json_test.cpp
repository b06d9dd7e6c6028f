#include "core/export/script_json.h"

#include <nlohmann/json.hpp>

#include "tests/core/fixture.h"

namespace oreplan {

TEST_CASE("JSON in a script element can neither end it nor open another inside") {
    CHECK(script_json(R"({"name":"</script>"})") == R"({"name":"\u003c/script\u003e"})");
    CHECK(script_json(R"(["<!--<script>","<\/SCRIPT>"])") == R"(["\u003c!--\u003cscript\u003e","\u003c\/SCRIPT\u003e"])");
    CHECK(script_json("[\"a\u2028b\u2029\"]") == R"(["a\u2028b\u2029"])");
}

TEST_CASE("JSON in a script element reads as what it was, and is left alone where nothing is to be escaped") {
    const nlohmann::json offer{{"county <!--<script>", "矿产\u2028规划 & \"quoted\" \\ >"}, {"count", -1.5}};
    CHECK(nlohmann::json::parse(script_json(offer.dump())) == offer);
    CHECK(script_json("").empty());
    CHECK(script_json(R"({"规划":[1,null,"\u00e9\n"]})") == R"({"规划":[1,null,"\u00e9\n"]})");
}

}  // namespace oreplan
