#include "core/checks/check.h"
#include "tests/core/fixture.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

std::string problems_of(std::vector<Event> events) { return told(check_ledger(ledger_of(std::move(events)), small_plan())); }

std::string one_problem(const std::string& where, const std::string& name) {
    return where + " problem." + name + " cure." + name + '\n';
}

RightGranted right(std::string id, std::string on_block, std::string of_mineral) {
    return {std::move(id), BlockKind::exploration, std::move(on_block), std::move(of_mineral), {"甲", "A"}, GrantWay::listing};
}

}  // namespace

TEST_CASE("An empty ledger of the plan has no problem; one of another plan has") {
    CHECK(problems_of({}) == "");
    Ledger ledger = ledger_of({});
    ledger.plan = "another";
    const Problems problems = check_ledger(ledger, small_plan());
    CHECK(told(problems) == one_problem("/plan", "other_plan"));
    CHECK(problems[0].what.arguments ==
          Message{"", {{"id", std::string{"another"}}, {"plan", std::string{"test-plan"}}}}.arguments);
}

TEST_CASE("Events of every kind about things that are known are fine") {
    CHECK(problems_of({on("2021-01-01", ValueReported{"coal-output", 2020, 0}),
                       on("2021-01-01", QuotaAssigned{"rare-earth-output", 2025, 1}),
                       on("2021-02-01", BlockAnnounced{"village", GrantWay::listing}),
                       on("2021-03-01", BlockWithdrawn{"village", {"因", "why"}}),
                       on("2021-04-01", right("r", "village", "water")), on("2021-04-01", right("elsewhere", "", "coal")),
                       on("2021-05-01", RightEnded{"r"}), mine("2021-06-01", "m", "coal", SizeClass::small),
                       on("2021-06-02", MineResized{"m", SizeClass::medium}), on("2021-06-03", MineProductionChanged{"m", false}),
                       on("2021-06-04", GreenMineListed{"m", GreenLevel::provincial}),
                       on("2021-06-05", GreenMineDelisted{"m", {"因", "why"}}), on("2021-06-06", MineClosed{"m"}),
                       mine("2021-06-07", "m", "coal", SizeClass::small), on("2021-06-08", TaskMoved{"map", TaskState::dropped}),
                       on("2021-06-09", LandTreated{Topic::subsidence, {0, Unit::mu}, 0}),
                       on("2021-06-10", LandTreated{Topic::legacy_plots, {1, Unit::square_kilometre}, 3})}) == "");
}

TEST_CASE("Events stand in order of date; several on one day are fine") {
    CHECK(
        problems_of({on("2022-01-02", TaskMoved{"map", TaskState::started}), on("2022-01-01", TaskMoved{"map", TaskState::done}),
                     on("2022-01-01", TaskMoved{"study", TaskState::done})}) == one_problem("/events/1/date", "event_order"));
}

TEST_CASE("An event has a source, and a clause it names is of the plan") {
    Event bare = on("2022-01-01", TaskMoved{"map", TaskState::done});
    bare.source = {};
    CHECK(problems_of({bare}) == one_problem("/events/0/source", "no_source"));
    bare.source = clause("c9");
    CHECK(problems_of({bare}) == one_problem("/events/0/source/clause", "dangling"));
    bare.source = clause("c2");
    CHECK(problems_of({bare}) == "");
}

TEST_CASE("An event speaks only of what the plan or an earlier event knows") {
    CHECK(problems_of({on("2022-01-01", ValueReported{"gold", 2021, 1})}) == one_problem("/events/0/indicator", "dangling"));
    CHECK(problems_of({on("2022-01-01", QuotaAssigned{"gold", 2021, 1})}) == one_problem("/events/0/indicator", "dangling"));
    CHECK(problems_of({on("2022-01-01", BlockAnnounced{"x", GrantWay::listing})}) == one_problem("/events/0/block", "dangling"));
    CHECK(problems_of({on("2022-01-01", BlockWithdrawn{"x", {}})}) == one_problem("/events/0/block", "dangling"));
    CHECK(problems_of({on("2022-01-01", right("r", "x", "water"))}) == one_problem("/events/0/block", "dangling"));
    CHECK(problems_of({on("2022-01-01", right("r", "", "gold"))}) == one_problem("/events/0/mineral", "dangling"));
    CHECK(problems_of({on("2022-01-01", RightEnded{"r"})}) == one_problem("/events/0/right", "dangling"));
    CHECK(problems_of({mine("2022-01-01", "m", "gold", SizeClass::small)}) == one_problem("/events/0/mineral", "dangling"));
    CHECK(problems_of({on("2022-01-01", MineResized{"m", SizeClass::small})}) == one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", MineProductionChanged{"m", true})}) == one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", MineClosed{"m"})}) == one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", GreenMineListed{"m", GreenLevel::national})}) ==
          one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", GreenMineDelisted{"m", {}})}) == one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", TaskMoved{"x", TaskState::done})}) == one_problem("/events/0/task", "dangling"));
}

TEST_CASE("A mine that was closed is known no more") {
    CHECK(problems_of({mine("2021-06-01", "m", "coal", SizeClass::small), on("2021-06-06", MineClosed{"m"}),
                       on("2021-07-01", GreenMineListed{"m", GreenLevel::municipal})}) ==
          one_problem("/events/2/mine", "dangling"));
}

TEST_CASE("Two mines in being, or two rights ever, never share an id") {
    CHECK(problems_of({mine("2021-06-01", "m", "coal", SizeClass::small), mine("2021-06-01", "m", "coal", SizeClass::large)}) ==
          one_problem("/events/1/mine", "duplicate_id"));
    CHECK(problems_of({on("2021-06-01", right("r", "", "coal")), on("2021-06-02", RightEnded{"r"}),
                       on("2021-06-03", right("r", "", "coal"))}) == one_problem("/events/2/right", "duplicate_id"));
}

TEST_CASE("Values belong to the years from the base year to the period's last, and are not negative") {
    CHECK(problems_of({on("2022-01-01", ValueReported{"coal-output", 2019, 1})}) ==
          one_problem("/events/0/year", "year_outside"));
    CHECK(problems_of({on("2022-01-01", ValueReported{"coal-output", 2026, 1})}) ==
          one_problem("/events/0/year", "year_outside"));
    CHECK(problems_of({on("2022-01-01", QuotaAssigned{"rare-earth-output", 2026, 1})}) ==
          one_problem("/events/0/year", "year_outside"));
    CHECK(problems_of({on("2022-01-01", ValueReported{"coal-output", 2021, -0.1})}) ==
          one_problem("/events/0/value", "negative"));
}

TEST_CASE("Treated land is an area of subsidence or of legacy plots") {
    CHECK(problems_of({on("2022-01-01", LandTreated{Topic::subsidence, {1, Unit::count}, 0})}) ==
          one_problem("/events/0/area/unit", "unit_mismatch"));
    CHECK(problems_of({on("2022-01-01", LandTreated{Topic::subsidence, {-1, Unit::mu}, 0})}) ==
          one_problem("/events/0/area/value", "negative"));
    CHECK(problems_of({on("2022-01-01", LandTreated{Topic::mines, {1, Unit::mu}, 0})}) ==
          one_problem("/events/0/topic", "land_topic"));
}

TEST_CASE("All problems of a ledger are told, in the order of its events") {
    Event bare = on("2022-01-01", ValueReported{"gold", 2030, -1});
    bare.source = {};
    CHECK(problems_of({on("2022-06-01", TaskMoved{"x", TaskState::done}), bare}) ==
          one_problem("/events/0/task", "dangling") + one_problem("/events/1/date", "event_order") +
              one_problem("/events/1/source", "no_source") + one_problem("/events/1/indicator", "dangling") +
              one_problem("/events/1/year", "year_outside") + one_problem("/events/1/value", "negative"));
}
