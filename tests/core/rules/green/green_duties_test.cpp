#include "core/rules/green/green_duties.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Plan green_plan() {
    Plan plan = small_plan();
    for (const RequirementKind kind : {RequirementKind::green_exploration, RequirementKind::new_mine_green,
                                       RequirementKind::restart_green, RequirementKind::green_listing}) {
        plan.requirements.push_back(asked(kind));
    }
    Standard notice;
    notice.id = "notice";
    notice.source = document("Notice");
    notice.green_goals = {{SizeClass::large, 90, 2028}, {SizeClass::medium, 80, 2028}};
    plan.standards = {notice};
    return plan;
}

Assessed assessed_on(std::string_view date, const std::vector<Event>& events) { return {green_plan(), events, date}; }

std::vector<Outcome> outcomes(std::span<const Verdict> verdicts) {
    std::vector<Outcome> found;
    for (const Verdict& verdict : verdicts) found.push_back(verdict.outcome);
    return found;
}

Event right(std::string_view date, std::string id, BlockKind kind = BlockKind::exploration) {
    return on(date, RightGranted{std::move(id), kind, "", "water", {"甲", "A"}, GrantWay::listing});
}

Event inspected(std::string_view date, std::string id, bool green) {
    return on(date, ExplorationInspected{std::move(id), green, {"所见", "as seen"}});
}

Event listed(std::string_view date, std::string id) { return on(date, GreenMineListed{std::move(id), GreenLevel::municipal}); }
Event delisted(std::string_view date, std::string id) {
    return on(date, GreenMineDelisted{std::move(id), {"不达标", "fell short"}});
}
Event producing(std::string_view date, std::string id, bool is) { return on(date, MineProductionChanged{std::move(id), is}); }

using List = std::vector<Outcome>;

}  // namespace

TEST_CASE("An exploration right is as its newest inspection found it, from that day on") {
    const std::vector<Event> events{right("2022-01-01", "r"), inspected("2023-01-01", "r", true),
                                    inspected("2024-01-01", "r", false)};
    CHECK(outcomes(assessed_on("2022-12-31", events).of(Rule::green_exploration)) == List{Outcome::no_data});
    CHECK(outcomes(assessed_on("2023-01-01", events).of(Rule::green_exploration)) == List{Outcome::met});
    CHECK(outcomes(assessed_on("2023-12-31", events).of(Rule::green_exploration)) == List{Outcome::met});
    const Assessed after = assessed_on("2024-01-01", events);
    CHECK(outcomes(after.of(Rule::green_exploration)) == List{Outcome::not_met});
    CHECK(after.of(Rule::green_exploration)[0].subject == Subject{SubjectKind::right, "r"});
    CHECK(*after.of(Rule::green_exploration)[0].data_date == day("2024-01-01"));
    CHECK(after.of(Rule::green_exploration)[0].current_law.has_value());
}

TEST_CASE("Rights that ended and mining rights are not exploration in force") {
    const std::vector<Event> events{right("2022-01-01", "m", BlockKind::mining), right("2022-01-01", "r"),
                                    on("2023-06-30", RightEnded{"r"})};
    CHECK(assessed_on("2023-06-29", events).of(Rule::green_exploration).size() == 1);
    CHECK(assessed_on("2023-06-30", events).of(Rule::green_exploration).empty());
}

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

TEST_CASE("The national goal: 90 % of ten large mines that produce are nine, whatever the plan's own denominator") {
    std::vector<Event> events;
    for (int index = 0; index < 10; ++index)
        events.push_back(mine("2020-12-31", "m" + std::to_string(index), "coal", SizeClass::large));
    events.push_back(mine("2020-12-31", "idle", "coal", SizeClass::large, false));
    events.push_back(mine("2020-12-31", "small", "coal", SizeClass::small));
    CHECK(outcomes(assessed_on("2025-12-31", events).of(Rule::national_green_goal)) == List{Outcome::no_data, Outcome::no_data});
    events.push_back(listed("2021-01-01", "idle"));
    for (int index = 0; index < 8; ++index) events.push_back(listed("2021-01-01", "m" + std::to_string(index)));
    const Assessed eight = assessed_on("2025-12-31", events);
    CHECK(outcomes(eight.of(Rule::national_green_goal)) == List{Outcome::under_way, Outcome::not_applicable});
    CHECK(eight.of(Rule::national_green_goal)[0].subject == Subject{SubjectKind::size, "large"});
    CHECK(eight.of(Rule::national_green_goal)[0].value == Quantity{80, Unit::percent});
    CHECK(eight.of(Rule::national_green_goal)[0].finding ==
          Message{"finding.national_green", {{"green", 8}, {"mines", 10}, {"required", 9}, {"year", 2028}}});
    CHECK(eight.of(Rule::national_green_goal)[0].basis == document("Notice"));
    CHECK(assessed_on("2028-12-30", events).of(Rule::national_green_goal)[0].outcome == Outcome::under_way);
    CHECK(assessed_on("2028-12-31", events).of(Rule::national_green_goal)[0].outcome == Outcome::not_met);
    events.push_back(listed("2021-01-01", "m8"));
    CHECK(assessed_on("2025-12-31", events).of(Rule::national_green_goal)[0].outcome == Outcome::met);
}

TEST_CASE("Nobody reported: nothing is claimed; nothing asked: nothing is judged") {
    const Assessed silent = assessed_on("2025-12-31", {});
    CHECK(silent.of(Rule::green_exploration).empty());
    CHECK(silent.of(Rule::new_mine_green).empty());
    CHECK(silent.of(Rule::restart_green).empty());
    CHECK(silent.of(Rule::green_listing).empty());
    CHECK(outcomes(silent.of(Rule::national_green_goal)) == List{Outcome::no_data, Outcome::no_data});
    const std::vector<Event> events{mine("2022-01-01", "a", "coal", SizeClass::large), listed("2022-01-01", "a"),
                                    right("2022-01-01", "r"), producing("2023-01-01", "a", false)};
    const Assessed unasked{small_plan(), events, "2025-12-31"};
    CHECK(unasked.of(Rule::green_exploration).empty());
    CHECK(unasked.of(Rule::new_mine_green).empty());
    CHECK(unasked.of(Rule::restart_green).empty());
    CHECK(unasked.of(Rule::green_listing).empty());
    CHECK(unasked.of(Rule::national_green_goal).empty());
}

}  // namespace oreplan
