#include "core/rules/indicators/extraction_total.h"

#include "tests/core/rules/indicators/outputs_plan.h"

namespace oreplan {

using namespace test;

namespace {

Verdict verdict_on(const Assessed& found, const std::string& id, int year) {
    return found.of(Rule::extraction_total, {SubjectKind::indicator, id}, year);
}

Outcome coal_of_2025(double value) {
    const Assessed found = assessed("2025-12-31", {on("2025-12-31", ValueReported{"coal-output", 2025, value})});
    return verdict_on(found, "coal-output", 2025).outcome;
}

}  // namespace

TEST_CASE("Each output that is limited, and their sum, in the plan's order") {
    const Assessed found = assessed("2023-06-30", {});
    const auto& all = found.facts().extraction;
    REQUIRE(all.size() == 4);
    CHECK(all[0].indicator->id == "total");
    CHECK(all[1].indicator->id == "coal-output");
    CHECK(all[2].indicator->id == "limestone-output");
    CHECK(all[3].indicator->id == "rare-earth-output");
    CHECK(all[1].years.size() == 3);
    CHECK(all[1].years.front().year == 2021);
    CHECK(assessed("2020-12-31", {}).facts().extraction.front().years.empty());
    CHECK(assessed("2026-06-30", {}).facts().extraction.front().years.size() == 5);
    CHECK(extraction(small_plan(), {}, day("2025-12-31")).empty());
}

TEST_CASE("About 915: met within 5 %, near within 10 %, not met beyond, above and below") {
    CHECK(coal_of_2025(915) == Outcome::met);
    CHECK(coal_of_2025(960.75) == Outcome::met);
    CHECK(coal_of_2025(960.76) == Outcome::near);
    CHECK(coal_of_2025(1006.5) == Outcome::near);
    CHECK(coal_of_2025(1006.51) == Outcome::not_met);
    CHECK(coal_of_2025(869.25) == Outcome::met);
    CHECK(coal_of_2025(869.24) == Outcome::near);
    CHECK(coal_of_2025(823.5) == Outcome::near);
    CHECK(coal_of_2025(823.49) == Outcome::not_met);
}

TEST_CASE("Before the goal's year less and more are under way, and so is what already fits") {
    const Assessed found = assessed("2025-12-31", {on("2022-01-31", ValueReported{"coal-output", 2021, 600}),
                                                   on("2023-01-31", ValueReported{"coal-output", 2022, 1006.51})});
    CHECK(verdict_on(found, "coal-output", 2021).outcome == Outcome::under_way);
    CHECK(verdict_on(found, "coal-output", 2022).outcome == Outcome::under_way);
    CHECK(verdict_on(found, "coal-output", 2023).outcome == Outcome::no_data);
    CHECK(verdict_on(found, "coal-output", 2021).rule == Rule::extraction_total);
    CHECK(verdict_on(found, "coal-output", 2021).basis == clause());
}

TEST_CASE("The total is the parts of the same year, with what mines reported where nobody reported the mineral") {
    std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large),
                              on("2022-01-10", MineOutputReported{"a", 2021, {800, Unit::ten_thousand_tonnes}})};
    const Assessed half = assessed("2022-06-30", events);
    CHECK(*output(half, "coal-output", 2021) == 800);
    CHECK(verdict_on(half, "total", 2021).finding.key == "reason.parts_not_reported");
    CHECK(verdict_on(half, "total", 2022).finding.key == "reason.not_reported");
    events.push_back(on("2022-01-31", ValueReported{"limestone-output", 2021, 150.5}));
    CHECK(*output(assessed("2022-06-30", events), "total", 2021) == doctest::Approx(950.5));
    events.push_back(on("2022-02-28", ValueReported{"coal-output", 2021, 790}));
    const Assessed reported = assessed("2022-06-30", events);
    CHECK(*output(reported, "coal-output", 2021) == 790);
    CHECK(*output(reported, "total", 2021) == doctest::Approx(940.5));
}

TEST_CASE("A quota holds for its own year: at it near, just over it not met, without it no verdict") {
    const auto outcome = [](double value) {
        const Assessed found = assessed("2024-06-30", {on("2023-04-01", QuotaAssigned{"rare-earth-output", 2023, 0.26}),
                                                       on("2024-01-31", ValueReported{"rare-earth-output", 2023, value})});
        return verdict_on(found, "rare-earth-output", 2023).outcome;
    };
    CHECK(outcome(0.247) == Outcome::met);
    CHECK(outcome(0.26) == Outcome::near);
    CHECK(outcome(0.2601) == Outcome::not_met);
    const Assessed none = assessed("2023-06-30", {on("2023-01-31", ValueReported{"rare-earth-output", 2022, 0.2}),
                                                  on("2023-04-01", QuotaAssigned{"rare-earth-output", 2023, 0.26})});
    CHECK(verdict_on(none, "rare-earth-output", 2022).finding.key == "reason.not_assigned");
}

}  // namespace oreplan
