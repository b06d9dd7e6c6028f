// The schemas of assets/schema, by a validator that knows nothing of core.

#include <filesystem>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "tests/core/generate.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

class Schema {
public:
    explicit Schema(const std::string& path) : json_(Json::parse(file_text(path))) {
        valijson::SchemaParser parser{valijson::SchemaParser::kDraft7};
        parser.populateSchema(Adapter{json_}, schema_);
    }

    bool accepts(const Json& json) const {
        valijson::Validator validator;
        return validator.validate(schema_, Adapter{json}, nullptr);
    }

    std::string complaint(const Json& json) const {
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(schema_, Adapter{json}, &results)) return {};
        valijson::ValidationResults::Error error;
        std::string text = "refused";
        while (results.popError(error)) {
            text += "\n";
            for (const std::string& step : error.context) text += step;
            text += ": " + error.description;
        }
        return text;
    }

private:
    Json json_;
    valijson::Schema schema_;
};

const Schema& plans() {
    static const Schema schema{"assets/schema/plan.schema.json"};
    return schema;
}

const Schema& ledgers() {
    static const Schema schema{"assets/schema/ledger.schema.json"};
    return schema;
}

template <typename Change>
Json changed(Json json, Change change) {
    change(json);
    return json;
}

std::vector<std::filesystem::path> files_of(const std::string& folder, const std::string& part) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(OREPLAN_SOURCE_DIR "/" + folder)) {
        if (entry.path().extension() == ".json" && entry.path().string().find(part) != std::string::npos) {
            files.push_back(std::filesystem::relative(entry.path(), OREPLAN_SOURCE_DIR));
        }
    }
    return files;
}

}  // namespace

TEST_CASE("Every plan file keeps to the schema") {
    const auto files = files_of("assets/plans", "plan.json");
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files) {
        CAPTURE(file.string());
        CHECK(plans().complaint(Json::parse(file_text(file.string()))) == "");
    }
}

TEST_CASE("Every ledger file keeps to the schema") {
    const auto files = files_of("assets/plans", "/ledgers/");
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files) {
        CAPTURE(file.string());
        CHECK(ledgers().complaint(Json::parse(file_text(file.string()))) == "");
    }
}

TEST_CASE("What core writes keeps to the schema") {
    CHECK(plans().complaint(Json::parse(write_plan(small_plan()))) == "");
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        CHECK(ledgers().complaint(Json::parse(write_ledger(any_ledger(seed, small_plan())))) == "");
    }
}

TEST_CASE("The plan that tests are made with, of another place and another shape, fits too") {
    const std::string folder = "tests/data/plans/lixi-trial-2026-2030/";
    CHECK(plans().complaint(Json::parse(file_text(folder + "plan.json"))) == "");
    CHECK(ledgers().complaint(Json::parse(file_text(folder + "ledgers/trial-exercise.json"))) == "");
}

TEST_CASE("A broken plan is refused") {
    const Json plan = Json::parse(write_plan(small_plan()));
    REQUIRE(plans().accepts(plan));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["colour"] = "red"; })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json.erase("identity"); })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["identity"]["base_year"] = "2020"; })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["identity"]["base_year"] = 2020.5; })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["identity"]["issued"] = "10 May 2023"; })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["indicators"][0]["kind"] = "around"; })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["indicators"][0]["series"][0]["value"] = "2"; })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["clauses"][0]["heading"]["en"] = ""; })));
    CHECK(plans().accepts(changed(plan, [](Json& json) { json["clauses"][0]["heading"].erase("en"); })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["clauses"][0]["heading"] = Json::object(); })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["clauses"][0]["heading"]["fr"] = "un"; })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["identity"].erase("language"); })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["blocks"][0]["window"].erase("to"); })));
    CHECK_FALSE(plans().accepts(changed(plan, [](Json& json) { json["tasks"] = Json::object(); })));
    CHECK_FALSE(plans().accepts(Json::parse(file_text("tests/data/broken-plan.json"))));
}

TEST_CASE("A broken ledger is refused") {
    const Json ledger = Json::parse(write_ledger(ledger_of({mine("2021-01-01", "m", "coal", SizeClass::large)})));
    REQUIRE(ledgers().accepts(ledger));
    CHECK_FALSE(ledgers().accepts(changed(ledger, [](Json& json) { json["events"][0]["event"] = "mine_opened"; })));
    CHECK_FALSE(ledgers().accepts(changed(ledger, [](Json& json) { json["events"][0]["year"] = 2021; })));
    CHECK_FALSE(ledgers().accepts(changed(ledger, [](Json& json) { json["events"][0].erase("size_class"); })));
    CHECK_FALSE(ledgers().accepts(changed(ledger, [](Json& json) { json["events"][0]["event"] = "mine_closed"; })));
    CHECK_FALSE(ledgers().accepts(changed(ledger, [](Json& json) { json.erase("origin"); })));
    CHECK_FALSE(ledgers().accepts(Json::parse(file_text("tests/data/broken-ledger.json"))));
}
