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

GreenDuties duties_on(std::string_view date, const std::vector<Event>& events) {
    static const Plan plan = green_plan();
    return green_duties(plan, fold({}, events, day(date)), day(date), {});
}

std::vector<Outcome> outcomes(const std::vector<Verdict>& verdicts) {
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
    CHECK(outcomes(duties_on("2022-12-31", events).exploration) == List{Outcome::no_data});
    CHECK(outcomes(duties_on("2023-01-01", events).exploration) == List{Outcome::met});
    CHECK(outcomes(duties_on("2023-12-31", events).exploration) == List{Outcome::met});
    const GreenDuties after = duties_on("2024-01-01", events);
    CHECK(outcomes(after.exploration) == List{Outcome::not_met});
    CHECK(after.exploration[0].subject == Subject{SubjectKind::right, "r"});
    CHECK(*after.exploration[0].data_date == day("2024-01-01"));
    CHECK(after.exploration[0].current_law.has_value());
}

TEST_CASE("Rights that ended and mining rights are not exploration in force") {
    const std::vector<Event> events{right("2022-01-01", "m", BlockKind::mining), right("2022-01-01", "r"),
                                    on("2023-06-30", RightEnded{"r"})};
    CHECK(duties_on("2023-06-29", events).exploration.size() == 1);
    CHECK(duties_on("2023-06-30", events).exploration.empty());
}

TEST_CASE("A mine is new from the first day after the base year") {
    CHECK(duties_on("2025-12-31", {mine("2020-12-31", "a", "coal", SizeClass::large)}).new_mines.empty());
    CHECK(duties_on("2025-12-31", {mine("2021-01-01", "a", "coal", SizeClass::large)}).new_mines.size() == 1);
}

TEST_CASE("A mine that was entered as existing is not new, whenever it was registered") {
    MineRegistered known{"a", {"a", "a"}, "coal", SizeClass::large};
    known.existing = true;
    CHECK(duties_on("2025-12-31", {on("2023-05-01", known)}).new_mines.empty());
}

TEST_CASE("A new mine: building is under way, producing unlisted is not met, listed is met") {
    const std::vector<Event> events{mine("2022-01-01", "a", "coal", SizeClass::large, false), producing("2023-01-01", "a", true),
                                    listed("2023-07-01", "a"), delisted("2024-01-01", "a")};
    CHECK(outcomes(duties_on("2022-12-31", events).new_mines) == List{Outcome::under_way});
    CHECK(outcomes(duties_on("2023-01-01", events).new_mines) == List{Outcome::not_met});
    CHECK(*duties_on("2023-01-01", events).new_mines[0].data_date == day("2023-01-01"));
    CHECK(outcomes(duties_on("2023-06-30", events).new_mines) == List{Outcome::not_met});
    CHECK(outcomes(duties_on("2023-07-01", events).new_mines) == List{Outcome::met});
    CHECK(outcomes(duties_on("2024-01-01", events).new_mines) == List{Outcome::not_met});
}

TEST_CASE("A restart is judged by the list on that very day") {
    const auto restarted_when_listed = [](std::string_view date) {
        std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large), producing("2022-01-01", "a", false)};
        if (day(date) < day("2022-05-01")) events.push_back(listed(date, "a"));
        events.push_back(producing("2022-05-01", "a", true));
        if (day(date) >= day("2022-05-01")) events.push_back(listed(date, "a"));
        return outcomes(duties_on("2022-12-31", events).restarts);
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
    CHECK(outcomes(duties_on("2022-12-31", before).restarts) == List{Outcome::not_met});
    std::vector<Event> after = start;
    after.push_back(producing("2022-05-01", "a", true));
    after.push_back(delisted("2022-05-02", "a"));
    CHECK(outcomes(duties_on("2022-12-31", after).restarts) == List{Outcome::met});
}

TEST_CASE("Idle is under way until the day of the restart; each restart is told by itself") {
    const std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large), producing("2022-01-01", "a", false),
                                    producing("2022-05-01", "a", true), producing("2023-01-01", "a", false)};
    CHECK(duties_on("2021-12-31", events).restarts.empty());
    const GreenDuties idle = duties_on("2022-04-30", events);
    CHECK(outcomes(idle.restarts) == List{Outcome::under_way});
    CHECK(idle.restarts[0].finding == Message{"finding.idle_unlisted", {{"since", day("2022-01-01")}}});
    const GreenDuties restarted = duties_on("2022-05-01", events);
    CHECK(outcomes(restarted.restarts) == List{Outcome::not_met});
    CHECK(restarted.restarts[0].finding.arguments ==
          Message{"", {{"date", day("2022-05-01")}, {"since", day("2022-01-01")}, {"days", 120}}}.arguments);  // 31+28+31+30
    CHECK(outcomes(duties_on("2023-01-01", events).restarts) == List{Outcome::not_met, Outcome::under_way});
}

TEST_CASE("A new mine that first produces does not restart; one that did not produce at the base date does") {
    CHECK(duties_on("2023-12-31", {mine("2022-01-01", "a", "coal", SizeClass::large, false), producing("2023-01-01", "a", true)})
              .restarts.empty());
    CHECK(duties_on("2022-12-31", {mine("2022-01-01", "a", "coal", SizeClass::large, false)}).restarts.empty());
    const std::vector<Event> known_idle{mine("2020-12-31", "a", "coal", SizeClass::large, false),
                                        producing("2023-01-01", "a", true)};
    CHECK(outcomes(duties_on("2022-12-31", known_idle).restarts) == List{Outcome::under_way});
    CHECK(outcomes(duties_on("2023-01-01", known_idle).restarts) == List{Outcome::not_met});
}

TEST_CASE("A listing: met while listed, worth a look once delisted, met again when listed anew") {
    const std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large),
                                    mine("2020-12-31", "b", "coal", SizeClass::large), listed("2022-01-01", "a"),
                                    delisted("2023-01-01", "a"), listed("2024-01-01", "a")};
    CHECK(duties_on("2021-12-31", events).listings.empty());
    CHECK(outcomes(duties_on("2022-12-31", events).listings) == List{Outcome::met});
    const GreenDuties off = duties_on("2023-01-01", events);
    CHECK(outcomes(off.listings) == List{Outcome::near});
    CHECK(off.listings[0].finding ==
          Message{"finding.green_delisted", {{"date", day("2023-01-01")}, {"reason", Text{"不达标", "fell short"}}}});
    CHECK(outcomes(duties_on("2023-12-31", events).listings) == List{Outcome::near});
    CHECK(outcomes(duties_on("2024-01-01", events).listings) == List{Outcome::met});
}

TEST_CASE("A new mine that produces and was delisted does not meet it; one that does not produce is worth a look") {
    std::vector<Event> events{mine("2021-01-01", "a", "coal", SizeClass::large), listed("2022-01-01", "a"),
                              delisted("2023-01-01", "a")};
    CHECK(outcomes(duties_on("2023-06-30", events).listings) == List{Outcome::not_met});
    events.push_back(producing("2023-06-30", "a", false));
    CHECK(outcomes(duties_on("2023-06-30", events).listings) == List{Outcome::near});
}

TEST_CASE("The national goal: 90 % of ten large mines that produce are nine, whatever the plan's own denominator") {
    std::vector<Event> events;
    for (int index = 0; index < 10; ++index)
        events.push_back(mine("2020-12-31", "m" + std::to_string(index), "coal", SizeClass::large));
    events.push_back(mine("2020-12-31", "idle", "coal", SizeClass::large, false));
    events.push_back(mine("2020-12-31", "small", "coal", SizeClass::small));
    CHECK(outcomes(duties_on("2025-12-31", events).national) == List{Outcome::no_data, Outcome::no_data});
    events.push_back(listed("2021-01-01", "idle"));
    for (int index = 0; index < 8; ++index) events.push_back(listed("2021-01-01", "m" + std::to_string(index)));
    const GreenDuties eight = duties_on("2025-12-31", events);
    CHECK(outcomes(eight.national) == List{Outcome::under_way, Outcome::not_applicable});
    CHECK(eight.national[0].subject == Subject{SubjectKind::size, "large"});
    CHECK(eight.national[0].value == Quantity{80, Unit::percent});
    CHECK(eight.national[0].finding ==
          Message{"finding.national_green", {{"green", 8}, {"mines", 10}, {"required", 9}, {"year", 2028}}});
    CHECK(eight.national[0].basis == document("Notice"));
    CHECK(duties_on("2028-12-30", events).national[0].outcome == Outcome::under_way);
    CHECK(duties_on("2028-12-31", events).national[0].outcome == Outcome::not_met);
    events.push_back(listed("2021-01-01", "m8"));
    CHECK(duties_on("2025-12-31", events).national[0].outcome == Outcome::met);
}

TEST_CASE("Nobody reported: nothing is claimed; nothing asked: nothing is judged") {
    const GreenDuties silent = duties_on("2025-12-31", {});
    CHECK(silent.exploration.empty());
    CHECK(silent.new_mines.empty());
    CHECK(silent.restarts.empty());
    CHECK(silent.listings.empty());
    CHECK(outcomes(silent.national) == List{Outcome::no_data, Outcome::no_data});
    const std::vector<Event> events{mine("2022-01-01", "a", "coal", SizeClass::large), listed("2022-01-01", "a"),
                                    right("2022-01-01", "r"), producing("2023-01-01", "a", false)};
    const Plan plan = small_plan();
    const GreenDuties unasked = green_duties(plan, fold({}, events, day("2025-12-31")), day("2025-12-31"), {});
    CHECK(unasked.exploration.empty());
    CHECK(unasked.new_mines.empty());
    CHECK(unasked.restarts.empty());
    CHECK(unasked.listings.empty());
    CHECK(unasked.national.empty());
}

}  // namespace oreplan
