#include "core/codec/schema.h"

#include "core/codec/plan_json.h"
#include "tests/core/fixture.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("The schemas that editors use are the ones that files are read by") {
    CHECK_MESSAGE(file_text("assets/schema/plan.schema.json") == plan_schema().dump(2) + '\n',
                  "write it again: oreplan schema plan > assets/schema/plan.schema.json");
    CHECK_MESSAGE(file_text("assets/schema/ledger.schema.json") == ledger_schema().dump(2) + '\n',
                  "write it again: oreplan schema ledger > assets/schema/ledger.schema.json");
}

TEST_CASE("The plan's schema asks for what a plan must have and refuses what nobody knows") {
    const auto schema = plan_schema();
    CHECK(schema["$schema"] == "http://json-schema.org/draft-07/schema#");
    CHECK(schema["required"] == nlohmann::ordered_json{"identity", "clauses", "categories", "indicators"});
    CHECK(schema["additionalProperties"] == false);
    CHECK(schema["properties"].contains("$schema"));
    const auto& indicator = schema["properties"]["indicators"]["items"]["properties"];
    CHECK(indicator["kind"]["enum"].size() == 9);
    CHECK(indicator["commitment"]["enum"] == nlohmann::ordered_json{"expected", "binding"});
    CHECK(indicator["series"]["items"]["properties"]["year"]["type"] == "integer");
    CHECK(indicator["series"]["items"]["properties"]["value"]["type"] == "number");
    CHECK(schema["properties"]["identity"]["properties"]["issued"]["format"] == "date");
}

TEST_CASE("The schemas ask for words in some language, and which one is the plan's own") {
    CHECK(plan_schema()["properties"]["identity"]["properties"]["language"]["enum"] == nlohmann::ordered_json{"zh", "en"});
    for (const auto& schema :
         {plan_schema()["properties"]["clauses"]["items"]["properties"]["heading"], ledger_schema()["properties"]["title"]}) {
        CHECK(schema["minProperties"] == 1);
        CHECK(schema["required"].empty());
        CHECK(schema["additionalProperties"] == false);
        CHECK(schema["properties"].size() == Names<Language>::values.size());
    }
}

TEST_CASE("The ledger's schema knows each kind of event by its name") {
    const auto schema = ledger_schema();
    const auto& event = schema["properties"]["events"]["items"];
    CHECK(event["required"] == nlohmann::ordered_json{"id", "date", "recorded", "event", "source"});
    const auto& event_names = event["properties"]["event"]["enum"];
    CHECK(event_names.size() == std::variant_size_v<Event::AnyWhat>);
    CHECK(event_names[0] == ValueReported::kind_name);
    CHECK(event["properties"]["date"]["pattern"] == "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
    CHECK(event["properties"]["recorded"]["format"] == "date");
    const auto& kinds = event["allOf"];
    REQUIRE(kinds.size() == event_names.size());
    for (std::size_t index = 0; index < kinds.size(); ++index) {
        CAPTURE(index);
        CHECK(kinds[index]["if"]["properties"]["event"]["const"] == event_names[index]);
        for (const char* key : {"event", "date", "source"}) CHECK(kinds[index]["then"]["properties"].contains(key));
        CHECK(kinds[index]["then"]["additionalProperties"] == false);
    }
}
