#include "core/model/state.h"

#include <set>

#include "tests/core/generate.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

const Date long_after = Date{std::chrono::year{2030} / 1 / 1};

State folded(const std::vector<Event>& events, Date as_of = long_after) { return state_on(events, as_of); }

}  // namespace

TEST_CASE("A ledger with no events knows nothing") {
    CHECK(folded({}) == State{});
    const State state = folded({});
    CHECK_FALSE(state.mines_known);
    CHECK_FALSE(state.green_known);
    CHECK_FALSE(state.exploration_rights_known);
}

TEST_CASE("An event counts from its own day on") {
    const std::vector<Event> events{on("2022-03-31", ValueReported{"coal-output", 2021, 900})};
    CHECK(folded(events, day("2022-03-30")) == State{});
    CHECK(folded(events, day("2022-03-31")).values.at("coal-output").at(2021) == Dated{900, day("2022-03-31"), document()});
}

TEST_CASE("A later report corrects an earlier one and leaves other years alone") {
    const State state = folded({on("2022-03-31", ValueReported{"coal-output", 2021, 900}),
                                on("2023-03-31", ValueReported{"coal-output", 2022, 910}),
                                on("2023-06-30", ValueReported{"coal-output", 2021, 905})});
    const auto& values = state.values.at("coal-output");
    CHECK(values.size() == 2);
    CHECK(values.at(2021).value == 905);
    CHECK(values.at(2021).date == day("2023-06-30"));
    CHECK(values.at(2022).value == 910);
    CHECK(state.quotas.empty());
}

TEST_CASE("What a whole year came to stands against a later figure to date") {
    const Event coal = mine("2021-06-01", "m", "coal", SizeClass::small);
    const auto output = [](double value) { return MineOutputReported{"m", 2022, {value, Unit::ten_thousand_tonnes}}; };
    MineOutputReported to_date = output(4);
    to_date.to_date = true;
    const State state = folded({coal, on("2022-06-30", ValueReported{"coal-output", 2022, 400, true}), on("2022-06-30", to_date),
                                on("2022-12-31", ValueReported{"coal-output", 2022, 900}), on("2022-12-31", output(9)),
                                on("2022", ValueReported{"coal-output", 2022, 500, true}), on("2022", to_date)});
    CHECK(state.values.at("coal-output").at(2022).value == 900);
    CHECK_FALSE(state.values.at("coal-output").at(2022).to_date);
    CHECK(state.mines.at("m").outputs.at(2022).output.value == 9);
}

TEST_CASE("A quota is kept apart from what was reported") {
    const State state = folded({on("2021-04-01", QuotaAssigned{"rare-earth-output", 2021, 0.5})});
    CHECK(state.quotas.at("rare-earth-output").at(2021).value == 0.5);
    CHECK(state.values.empty());
}

TEST_CASE("A block is announced, withdrawn and announced again") {
    std::vector<Event> events{on("2022-02-01", BlockAnnounced{"village", GrantWay::listing}),
                              on("2022-05-01", BlockWithdrawn{"village", {"因故", "for a reason"}})};
    CHECK(folded(events).blocks.at("village") == BlockHistory{day("2022-02-01"), day("2022-05-01"), {}, day("2022-02-01")});
    events.push_back(on("2023-02-01", BlockAnnounced{"village", GrantWay::tender}));
    CHECK(folded(events).blocks.at("village") == BlockHistory{day("2023-02-01"), {}, {}, day("2022-02-01")});
}

TEST_CASE("A right is granted on a block or elsewhere, and ends") {
    const RightGranted granted{"r1", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::auction};
    std::vector<Event> events{on("2022-06-01", granted)};
    const State before = folded(events);
    CHECK(before.rights.at("r1") ==
          Right{BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::auction, day("2022-06-01"), {}});
    CHECK(before.blocks.at("village").rights == std::vector<std::string>{"r1"});
    CHECK(before.blocks.at("village").first_released == std::optional{day("2022-06-01")});
    CHECK(before.exploration_rights_known == std::optional{day("2022-06-01")});
    events.push_back(on("2024-06-01", RightEnded{"r1"}));
    const State after = folded(events);
    CHECK(after.rights.at("r1").ended == std::optional{day("2024-06-01")});
    CHECK(after.blocks.at("village").rights == std::vector<std::string>{"r1"});
    CHECK(after.exploration_rights_known == std::optional{day("2024-06-01")});

    const State elsewhere =
        folded({on("2022-06-01", RightGranted{"r2", BlockKind::mining, "", "coal", {}, GrantWay::agreement})});
    CHECK(elsewhere.blocks.empty());
    CHECK(elsewhere.rights.size() == 1);
    CHECK_FALSE(elsewhere.exploration_rights_known);
    CHECK(folded({on("2024-06-01", RightEnded{"unknown"})}) == State{});
}

TEST_CASE("A mine is registered, resized, stopped and closed") {
    std::vector<Event> events{mine("2021-01-10", "m1", "coal", SizeClass::small)};
    Mine registered{{"m1", "m1"}, "coal", SizeClass::small, true, day("2021-01-10")};
    registered.first_class = SizeClass::small;
    registered.source = events.front().source;
    CHECK(folded(events).mines.at("m1") == registered);
    events.push_back(on("2022-01-10", MineResized{"m1", SizeClass::large}));
    CHECK(folded(events).mines.at("m1").size_class == SizeClass::large);
    events.push_back(on("2022-02-10", MineProductionChanged{"m1", false}));
    CHECK(folded(events).mines.at("m1").producing == std::optional{false});
    CHECK(folded(events).mines_known == std::optional{day("2022-02-10")});
    CHECK_FALSE(folded(events).green_known);
    events.push_back(on("2023-01-10", MineClosed{"m1"}));
    CHECK(folded(events).mines.empty());
    CHECK(folded(events).mines_known == std::optional{day("2023-01-10")});
    CHECK(folded(events, day("2022-12-31")).mines.size() == 1);
    CHECK(folded(events, day("2022-12-31")).ended_mines.empty());
    REQUIRE(folded(events).ended_mines.size() == 1);
    CHECK(folded(events).ended_mines.at("m1").ended == day("2023-01-10"));
    CHECK(folded(events).ended_mines.at("m1").mine.size_class == SizeClass::large);
}

TEST_CASE("Mines that are merged end, and the one that goes on does not") {
    const State state =
        folded({mine("2021-01-10", "m1", "coal", SizeClass::small), mine("2021-01-10", "m2", "coal", SizeClass::small),
                on("2022-01-20", MineOutputReported{"m2", 2021, {30, Unit::ten_thousand_tonnes}}),
                on("2023-01-10", MinesMerged{"m1", {"m1", "m2"}})});
    CHECK(state.mines.size() == 1);
    CHECK(state.mines.contains("m1"));
    REQUIRE(state.ended_mines.size() == 1);
    CHECK(state.ended_mines.at("m2").mine.outputs.at(2021).output == Quantity{30, Unit::ten_thousand_tonnes});
}

TEST_CASE("A mine is listed as green, moves up, and is taken off the list") {
    std::vector<Event> events{mine("2021-01-10", "m1", "coal", SizeClass::large),
                              on("2021-06-01", GreenMineListed{"m1", GreenLevel::municipal})};
    CHECK(folded(events).mines.at("m1").green == std::optional{GreenListing{GreenLevel::municipal, day("2021-06-01")}});
    events.push_back(on("2022-06-01", GreenMineListed{"m1", GreenLevel::national}));
    CHECK(folded(events).mines.at("m1").green == std::optional{GreenListing{GreenLevel::national, day("2022-06-01")}});
    events.push_back(on("2023-06-01", GreenMineDelisted{"m1", {"不达标", "fell short"}}));
    CHECK_FALSE(folded(events).mines.at("m1").green);
    CHECK(folded(events).green_known == std::optional{day("2023-06-01")});
}

TEST_CASE("A change of production knows whether the mine was listed on that day, in whichever order the day was reported") {
    const auto green_on_restart = [](std::string_view listed, bool before) {
        std::vector<Event> events{mine("2020-12-31", "m1", "coal", SizeClass::large, false)};
        const Event restart = on("2022-05-01", MineProductionChanged{"m1", true});
        if (!before) events.push_back(restart);
        events.push_back(on(listed, GreenMineListed{"m1", GreenLevel::municipal}));
        if (before) events.push_back(restart);
        return folded(events).mines.at("m1").production.at(0).green;
    };
    CHECK(green_on_restart("2022-04-30", true));
    CHECK(green_on_restart("2022-05-01", true));
    CHECK(green_on_restart("2022-05-01", false));
    CHECK_FALSE(green_on_restart("2022-05-02", false));
}

TEST_CASE("A task moves on") {
    const Event done = on("2024-01-01", TaskMoved{"map", TaskState::done});
    const State state = folded({on("2022-01-01", TaskMoved{"map", TaskState::started}), done});
    CHECK(state.tasks.at("map") == TaskProgress{TaskState::done, day("2024-01-01"), done.source});
}

TEST_CASE("Treated land adds up in hectares, whatever it was measured in") {
    const State state = folded({on("2022-01-01", LandTreated{Topic::legacy_plots, {30, Unit::mu}, 2}),
                                on("2023-01-01", LandTreated{Topic::legacy_plots, {1.5, Unit::hectare}, 1}),
                                on("2023-02-01", LandTreated{Topic::subsidence, {1, Unit::square_kilometre}, 0})});
    CHECK(state.treated.at(Topic::legacy_plots) == Treated{3.5, 3, day("2023-01-01")});
    CHECK(state.treated.at(Topic::subsidence) == Treated{100, 0, day("2023-02-01")});
}

TEST_CASE("The made-up ledgers hold events of all kinds") {
    const Plan plan = small_plan();
    std::set<std::string_view> kinds;
    for (unsigned seed = 1; seed <= 600 && kinds.size() < std::variant_size_v<Event::AnyWhat>; ++seed) {
        for (const Event& event : any_ledger(seed, plan).events) kinds.insert(kind_name(event));
    }
    std::string some;
    for (const std::string_view kind : kinds) some += std::string{kind} + ' ';
    CHECK_MESSAGE(kinds.size() == std::variant_size_v<Event::AnyWhat>, some);
}

TEST_CASE("Folding in pieces gives what folding at once gives") {
    const Plan plan = small_plan();
    const auto any_timeline = [&](Anything& any) { return any_events(any, plan, any.below(40)); };
    holds("cut between any two events", [&] {
        Anything any{any_seed()};
        const auto events = any_timeline(any);
        const Timeline timeline{events};
        const auto cut = any.below(timeline.all().size() + 1);
        const State first = fold({}, timeline.all().first(cut));
        RC_ASSERT(fold(first, timeline.all().subspan(cut)) == fold({}, timeline.all()));
    });
    holds("cut at any date", [&] {
        Anything any{any_seed()};
        const auto events = any_timeline(any);
        const Date early = any.date(day("2020-12-31"), day("2026-01-31"));
        const Date late = any.date(early, day("2026-01-31"));
        const Timeline timeline{events};
        const auto before = timeline.until(early);
        RC_ASSERT(fold(fold({}, before), timeline.until(late).subspan(before.size())) == state_on(events, late));
    });
}

TEST_CASE("A vague date counts from its last day on") {
    const auto registered = [](std::string_view date) { return mine(date, "m1", "coal", SizeClass::small); };
    CHECK(folded({registered("2022")}, day("2022-12-30")).mines.empty());
    CHECK(folded({registered("2022")}, day("2022-12-31")).mines.at("m1").registered == day("2022-12-31"));
    CHECK(folded({registered("2024-02")}, day("2024-02-28")).mines.empty());
    CHECK(folded({registered("2024-02")}, day("2024-02-29")).mines.size() == 1);
}

TEST_CASE("Events count by their date, in whichever order they were recorded") {
    const State state = folded(
        {on("2023-06-30", ValueReported{"coal-output", 2021, 905}), on("2022-03-31", ValueReported{"coal-output", 2021, 900})});
    CHECK(state.values.at("coal-output").at(2021).value == 905);
}

TEST_CASE("Reports come after a mine's end, for the years it lived") {
    const State state = folded({mine("2021-01-10", "m1", "coal", SizeClass::small), on("2023-06-30", MineClosed{"m1"}),
                                on("2024-01-20", MineOutputReported{"m1", 2023, {40, Unit::ten_thousand_tonnes}})});
    CHECK(state.mines.empty());
    CHECK(state.ended_mines.at("m1").mine.outputs.at(2023).output.value == 40);
}
