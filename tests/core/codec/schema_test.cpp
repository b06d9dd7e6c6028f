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

TEST_CASE("The ledger's schema knows each kind of event by its name") {
    const auto schema = ledger_schema();
    const auto& event = schema["properties"]["events"]["items"];
    CHECK(event["required"] == nlohmann::ordered_json{"date", "event", "source"});
    CHECK(event["properties"]["event"]["enum"] == nlohmann::ordered_json(event_names));
    CHECK(event["properties"]["date"]["format"] == "date");
    const auto& kinds = event["allOf"];
    REQUIRE(kinds.size() == event_names.size());
    for (std::size_t index = 0; index < kinds.size(); ++index) {
        CAPTURE(index);
        CHECK(kinds[index]["if"]["properties"]["event"]["const"] == event_names[index]);
        for (const char* key : {"event", "date", "source"}) CHECK(kinds[index]["then"]["properties"].contains(key));
        CHECK(kinds[index]["then"]["additionalProperties"] == false);
    }
}
