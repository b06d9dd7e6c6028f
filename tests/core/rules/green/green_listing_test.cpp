#include "core/rules/green/green_listing.h"

#include "tests/core/rules/green/green_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("A listing: met while listed, worth a look once delisted, met again when listed anew") {
    const std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large),
                                    mine("2020-12-31", "b", "coal", SizeClass::large), listed("2022-01-01", "a"),
                                    delisted("2023-01-01", "a"), listed("2024-01-01", "a")};
    CHECK(assessed_on("2021-12-31", events).of(Rule::green_listing).empty());
    CHECK(outcomes(assessed_on("2022-12-31", events).of(Rule::green_listing)) == List{Outcome::met});
    const Assessed off = assessed_on("2023-01-01", events);
    CHECK(outcomes(off.of(Rule::green_listing)) == List{Outcome::near});
    CHECK(off.of(Rule::green_listing)[0].finding ==
          Message{"finding.green_delisted", {{"date", day("2023-01-01")}, {"reason", Text{"不达标", "fell short"}}}});
    CHECK(outcomes(assessed_on("2023-12-31", events).of(Rule::green_listing)) == List{Outcome::near});
    CHECK(outcomes(assessed_on("2024-01-01", events).of(Rule::green_listing)) == List{Outcome::met});
}

TEST_CASE("A new mine that produces and was delisted does not meet it; one that does not produce is worth a look") {
    std::vector<Event> events{mine("2021-01-01", "a", "coal", SizeClass::large), listed("2022-01-01", "a"),
                              delisted("2023-01-01", "a")};
    CHECK(outcomes(assessed_on("2023-06-30", events).of(Rule::green_listing)) == List{Outcome::not_met});
    events.push_back(producing("2023-06-30", "a", false));
    CHECK(outcomes(assessed_on("2023-06-30", events).of(Rule::green_listing)) == List{Outcome::near});
}

}  // namespace oreplan
