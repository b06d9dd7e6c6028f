#include "core/judging/basis.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Source source_of(const std::vector<Block>& blocks) {
    std::vector<const Block*> list;
    for (const Block& each : blocks) list.push_back(&each);
    return source_of_all(list, small_plan());
}

Block resting_on(const std::string& clause_id) {
    Block made = block("b", BlockKind::mining, {day("2022-01-01"), day("2022-12-31")});
    made.source = clause(clause_id);
    return made;
}

}  // namespace

TEST_CASE("A list rests on the source that all its items name; of several, or with no item, on the plan's own") {
    CHECK(source_of({resting_on("c3")}) == clause("c3"));
    CHECK(source_of({resting_on("c3"), resting_on("c3")}) == clause("c3"));
    CHECK(source_of({resting_on("c3"), resting_on("c4")}) == small_plan().identity.source);
    CHECK(source_of({resting_on("c4"), resting_on("c3")}) == small_plan().identity.source);
    CHECK(source_of({}) == small_plan().identity.source);
}

}  // namespace oreplan
