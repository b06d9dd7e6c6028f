#include "core/rules/green/new_mine_green.h"

#include "tests/core/rules/green/green_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("A mine is new from the first day after the base year") {
    CHECK(assessed_on("2025-12-31", {mine("2020-12-31", "a", "coal", SizeClass::large)}).of(Rule::new_mine_green).empty());
    CHECK(assessed_on("2025-12-31", {mine("2021-01-01", "a", "coal", SizeClass::large)}).of(Rule::new_mine_green).size() == 1);
}

TEST_CASE("A mine that was entered as existing is not new, whenever it was registered") {
    MineRegistered known{"a", {"a", "a"}, "coal", SizeClass::large};
    known.existing = true;
    CHECK(assessed_on("2025-12-31", {on("2023-05-01", known)}).of(Rule::new_mine_green).empty());
}

TEST_CASE("A new mine: building is under way, producing unlisted is not met, listed is met") {
    const std::vector<Event> events{mine("2022-01-01", "a", "coal", SizeClass::large, false), producing("2023-01-01", "a", true),
                                    listed("2023-07-01", "a"), delisted("2024-01-01", "a")};
    CHECK(outcomes(assessed_on("2022-12-31", events).of(Rule::new_mine_green)) == List{Outcome::under_way});
    CHECK(outcomes(assessed_on("2023-01-01", events).of(Rule::new_mine_green)) == List{Outcome::not_met});
    CHECK(*assessed_on("2023-01-01", events).of(Rule::new_mine_green)[0].data_date == day("2023-01-01"));
    CHECK(outcomes(assessed_on("2023-06-30", events).of(Rule::new_mine_green)) == List{Outcome::not_met});
    CHECK(outcomes(assessed_on("2023-07-01", events).of(Rule::new_mine_green)) == List{Outcome::met});
    CHECK(outcomes(assessed_on("2024-01-01", events).of(Rule::new_mine_green)) == List{Outcome::not_met});
}

}  // namespace oreplan
