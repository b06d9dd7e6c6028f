#include "core/rules/green/restart_green.h"

#include "tests/core/rules/green/green_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("A restart is judged by the list on that very day") {
    const auto restarted_when_listed = [](std::string_view date) {
        std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large), producing("2022-01-01", "a", false)};
        if (day(date) < day("2022-05-01")) events.push_back(listed(date, "a"));
        events.push_back(producing("2022-05-01", "a", true));
        if (day(date) >= day("2022-05-01")) events.push_back(listed(date, "a"));
        return outcomes(assessed_on("2022-12-31", events).of(Rule::restart_green));
    };
    CHECK(restarted_when_listed("2022-04-30") == List{Outcome::met});
    CHECK(restarted_when_listed("2022-05-01") == List{Outcome::met});
    CHECK(restarted_when_listed("2022-05-02") == List{Outcome::not_met});
}

TEST_CASE("Delisted the day before, a restart is unlisted; what happens afterwards does not change it") {
    const std::vector<Event> start{mine("2020-12-31", "a", "coal", SizeClass::large), listed("2021-01-01", "a"),
                                   producing("2022-01-01", "a", false)};
    std::vector<Event> before = start;
    before.push_back(delisted("2022-04-30", "a"));
    before.push_back(producing("2022-05-01", "a", true));
    CHECK(outcomes(assessed_on("2022-12-31", before).of(Rule::restart_green)) == List{Outcome::not_met});
    std::vector<Event> after = start;
    after.push_back(producing("2022-05-01", "a", true));
    after.push_back(delisted("2022-05-02", "a"));
    CHECK(outcomes(assessed_on("2022-12-31", after).of(Rule::restart_green)) == List{Outcome::met});
}

TEST_CASE("Idle is under way until the day of the restart; each restart is told by itself") {
    const std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large), producing("2022-01-01", "a", false),
                                    producing("2022-05-01", "a", true), producing("2023-01-01", "a", false)};
    CHECK(assessed_on("2021-12-31", events).of(Rule::restart_green).empty());
    const Assessed idle = assessed_on("2022-04-30", events);
    CHECK(outcomes(idle.of(Rule::restart_green)) == List{Outcome::under_way});
    CHECK(idle.of(Rule::restart_green)[0].finding == Message{"finding.idle_unlisted", {{"since", day("2022-01-01")}}});
    const Assessed restarted = assessed_on("2022-05-01", events);
    CHECK(outcomes(restarted.of(Rule::restart_green)) == List{Outcome::not_met});
    CHECK(restarted.of(Rule::restart_green)[0].finding.arguments ==
          Message{"", {{"date", day("2022-05-01")}, {"since", day("2022-01-01")}, {"days", 120}}}.arguments);  // 31+28+31+30
    CHECK(outcomes(assessed_on("2023-01-01", events).of(Rule::restart_green)) == List{Outcome::not_met, Outcome::under_way});
}

TEST_CASE("A new mine that first produces does not restart; one that did not produce at the base date does") {
    CHECK(
        assessed_on("2023-12-31", {mine("2022-01-01", "a", "coal", SizeClass::large, false), producing("2023-01-01", "a", true)})
            .of(Rule::restart_green)
            .empty());
    CHECK(assessed_on("2022-12-31", {mine("2022-01-01", "a", "coal", SizeClass::large, false)}).of(Rule::restart_green).empty());
    const std::vector<Event> known_idle{mine("2020-12-31", "a", "coal", SizeClass::large, false),
                                        producing("2023-01-01", "a", true)};
    CHECK(outcomes(assessed_on("2022-12-31", known_idle).of(Rule::restart_green)) == List{Outcome::under_way});
    CHECK(outcomes(assessed_on("2023-01-01", known_idle).of(Rule::restart_green)) == List{Outcome::not_met});
}

}  // namespace oreplan
