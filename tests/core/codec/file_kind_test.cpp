#include "core/codec/file_kind.h"

#include "core/codec/plan_json.h"
#include "tests/core/fixture.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

Recognised recognised(std::string_view json) {
    const auto found = recognise(json);
    REQUIRE(found.has_value());
    return *found;
}

}  // namespace

TEST_CASE("A plan has an identity, a ledger has events and names its plan") {
    CHECK(recognised(write_plan(small_plan())).kind == FileKind::plan);
    CHECK(recognised("\xEF\xBB\xBF{\"identity\": 1}").kind == FileKind::plan);
    CHECK(recognised(R"({"events": [], "identity": {}})").kind == FileKind::plan);
    const Recognised ledger = recognised(R"({"id": "l", "plan": "test-plan", "events": [{"identity": 1}]})");
    CHECK(ledger.kind == FileKind::ledger);
    CHECK(ledger.plan == "test-plan");
    CHECK(recognised(R"({"events": {}})").plan.empty());
    CHECK(recognised(R"({"events": {}, "plan": ["test-plan"]})").plan.empty());
}

TEST_CASE("A ledger is known by what stands before its events") {
    const Recognised ledger = recognised(R"({"plan": "test-plan", "events": [{"broken": )");
    CHECK(ledger.kind == FileKind::ledger);
    CHECK(ledger.plan == "test-plan");
    CHECK(recognised(R"({"events": [{"plan": "inner"}, ["x"]], "plan": "test-plan"})").plan == "test-plan");
    CHECK(recognised(R"({"events": [{"broken": )").kind == FileKind::plan);  // to be told where it is broken
}

TEST_CASE("What is neither says so; what is no JSON object is left to whoever reads it") {
    const auto neither = recognise(R"({"plan": "test-plan", "data": {"identity": 1, "events": []}})");
    REQUIRE_FALSE(neither.has_value());
    CHECK(told(neither.error()) == " problem.no_kind cure.no_kind\n");
    for (const std::string_view text : {"", "{", "[]", "1e999", "矿产", "\xFF\xFE{", "[{\"identity\": 1}]"}) {
        CHECK(recognised(text).kind == FileKind::plan);
        CHECK_FALSE(read_plan(text).has_value());
    }
}
