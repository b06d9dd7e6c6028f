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
    CHECK(after.of(Rule::indicator_target, {SubjectKind::indicator, "mines"}).outcome == Outcome::near);
    CHECK(after.of(Rule::head_room, {SubjectKind::indicator, "mines"}).value == Quantity{15, Unit::count});
}

TEST_CASE("What is reported of the last year counts in the year after, of what is counted on a register too") {
    const std::vector<Event> events{on("2025-01-31", ValueReported{"size-ratio", 2024, 79.5}),
                                    on("2026-01-31", ValueReported{"size-ratio", 2025, 85})};
    const auto actual = [&](std::string_view date) {
        const Assessed assessed{small_plan(), events, date};
        return find_indicator(assessed.facts(), "size-ratio")->actual;
    };
    CHECK(actual("2026-01-30").value == 79.5);
    CHECK(actual("2026-01-31").value == 85);
    CHECK(actual("2026-01-31").year == 2025);
}

TEST_CASE("After the period a total that falls short is of all its years, or not known") {
    const auto treated = [&](std::vector<double> years, std::string_view date) {
        std::vector<Event> events;
        for (std::size_t index = 0; index < years.size(); ++index) {
            const int year = 2021 + static_cast<int>(index);
            events.push_back(on(to_iso(last_day(year)), ValueReported{"treated-area", year, years[index]}));
        }
        const Assessed assessed{small_plan(), events, date};
        return find_indicator(assessed.facts(), "treated-area")->actual;
    };
    CHECK(treated({10, 20}, "2025-12-31").value == 30);
    CHECK_FALSE(treated({10, 20}, "2026-01-01").value);
    CHECK(treated({10, 20}, "2026-01-01").reason.key == "reason.years_missing");
    CHECK(treated({10, 20, 0, 0, 0}, "2026-01-01").value == 30);
    CHECK(treated({10, 89.9}, "2026-01-01").reason.key == "reason.years_missing");
    CHECK(treated({10, 90}, "2026-01-01").value == 100);  // whatever else there was
}

}  // namespace oreplan
