#include "core/facts/facts.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

TEST_CASE("After the period registers stand as on its last day, and what is reported for its years still counts") {
    std::vector<Event> events;
    for (int index = 0; index < 14; ++index)
        events.push_back(mine("2021-01-01", "m" + std::to_string(index), "coal", SizeClass::large));
    events.push_back(mine("2026-01-01", "late", "coal", SizeClass::large));
    events.push_back(on("2026-01-31", ValueReported{"coal-output", 2025, 915}));
    const auto actual = [&](const std::string& id, std::string_view date) {
        const Assessed assessed{small_plan(), events, date};
        return find_indicator(assessed.facts(), id)->actual.value;
    };
    CHECK(actual("mines", "2025-12-31") == 14);
    CHECK(actual("mines", "2026-01-01") == 14);
    CHECK(actual("mines", "2026-06-30") == 14);
    CHECK_FALSE(actual("coal-output", "2026-01-30").has_value());
    CHECK(actual("coal-output", "2026-01-31") == 915);
    const Assessed after{small_plan(), events, "2026-06-30"};
    CHECK(after.facts().state.mines.size() == 15);
    CHECK(after.of(Rule::indicator_status, {SubjectKind::indicator, "mines"}).outcome == Outcome::near);
    CHECK(after.of(Rule::head_room, {SubjectKind::indicator, "mines"}).value == Quantity{15, Unit::count});
}

}  // namespace oreplan
