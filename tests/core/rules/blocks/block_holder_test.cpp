#include "core/rules/blocks/block_holder.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// On a block for which the plan asks for one holder.
Verdict holder(std::string_view date, const std::vector<Event>& events = {}) {
    const Assessed assessed{small_plan(), events, date};
    return assessed.of(Rule::block_holder, {SubjectKind::block, "village"});
}

Event granted(std::string_view date, std::string right = "r1", std::string to = "甲") {
    return on(date, RightGranted{std::move(right), BlockKind::exploration, "village", "water", {to, to}, GrantWay::listing});
}

}  // namespace

TEST_CASE("One holder at a time: a second one breaks it, a successor does not") {
    const std::vector<Event> two{granted("2022-05-01"), granted("2023-05-01", "r2", "乙")};
    CHECK(holder("2022-12-31", two).outcome == Outcome::met);
    CHECK(holder("2023-12-31", two).outcome == Outcome::not_met);
    const std::vector<Event> successor{granted("2022-05-01"), on("2023-04-01", RightEnded{"r1"}),
                                       granted("2023-05-01", "r2", "乙")};
    CHECK(holder("2023-12-31", successor).outcome == Outcome::met);
    CHECK(holder("2021-06-30").outcome == Outcome::no_data);
}

TEST_CASE("A block for which the plan limits no holder is not judged for it") {
    const Assessed assessed{small_plan(), {}, "2023-01-01"};
    CHECK(assessed.of(Rule::block_holder, {SubjectKind::block, "new-mine"}).outcome == Outcome::not_applicable);
}

}  // namespace oreplan
