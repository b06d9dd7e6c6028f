#include "core/rules/restoration/publish_inspections.h"

#include "tests/core/rules/restoration/land_plan.h"

namespace oreplan {

using namespace test;

namespace {

Event results(std::string_view date, PublicationKind what = PublicationKind::inspection_results) {
    return on(date, Published{what, {"公示", "Results"}, {}});
}

}  // namespace

TEST_CASE("Published results are fresh for a year, and worth a look from the day after") {
    const std::vector<Event> events{results("2022-01-10"), results("2023-01-10", PublicationKind::plan)};
    const auto on_day = [&](std::string_view date) { return only(found_on(date, events), Rule::publish_inspections); };
    CHECK(on_day("2022-01-09").outcome == Outcome::no_data);
    CHECK(on_day("2022-01-10").outcome == Outcome::met);
    CHECK(on_day("2023-01-11").outcome == Outcome::met);   // 366 days
    CHECK(on_day("2023-01-12").outcome == Outcome::near);  // 367 days
    CHECK(*on_day("2023-01-12").data_date == day("2022-01-10"));
    // After the period nothing newer is asked for: 355 days on its last one.
    const std::vector<Event> last{results("2025-01-10")};
    CHECK(only(found_on("2026-11-25", last), Rule::publish_inspections).outcome == Outcome::met);
}

}  // namespace oreplan
