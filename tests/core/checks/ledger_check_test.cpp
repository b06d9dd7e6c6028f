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

Event recorded(std::string_view iso, Event event) {
    event.recorded = day(iso);
    return event;
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
    CHECK(
        problems_of(
            {on("2021-01-01", ValueReported{"coal-output", 2020, 0}),
             on("2021-01-01", QuotaAssigned{"rare-earth-output", 2025, 1}),
             on("2021-02-01", BlockAnnounced{"village", GrantWay::listing}),
             on("2021-03-01", BlockWithdrawn{"village", {"因", "why"}}), on("2021-04-01", right("r", "village", "water")),
             on("2021-04-01", right("elsewhere", "", "coal")), on("2021-05-01", RightEnded{"r"}),
             mine("2021-06-01", "m", "coal", SizeClass::small), on("2021-06-02", MineResized{"m", SizeClass::medium}),
             on("2021-06-03", MineProductionChanged{"m", false}), on("2021-06-04", GreenMineListed{"m", GreenLevel::provincial}),
             on("2021-06-05", GreenMineDelisted{"m", {"因", "why"}}), on("2021-06-06", MineClosed{"m"}),
             mine("2021-06-07", "m2", "coal", SizeClass::small), on("2021-06-08", TaskMoved{"map", TaskState::dropped}),
             on("2021-06-09", LandTreated{Topic::subsidence, {0, Unit::mu}, 0}),
             on("2021-06-10", LandTreated{Topic::legacy_plots, {1, Unit::square_kilometre}, 3}), taking_back("2021-07-01", "e0"),
             recorded("2021-07-02",
                      correcting("e16", on("2021-06-10", LandTreated{Topic::legacy_plots, {2, Unit::hectare}, 3})))}) == "");
}

TEST_CASE("Events stand in the order in which they were recorded, whatever day they are about") {
    const Event task = on("2022-01-01", TaskMoved{"map", TaskState::started});
    const Event other = on("2021-01-01", TaskMoved{"study", TaskState::done});
    CHECK(problems_of({recorded("2022-02-02", task), recorded("2022-02-02", other)}) == "");
    CHECK(problems_of({recorded("2022-02-02", task), recorded("2022-02-01", other)}) ==
          one_problem("/events/1/recorded", "recorded_order"));
    CHECK(problems_of({recorded("2021-12-31", task)}) == one_problem("/events/0/recorded", "recorded_early"));
}

TEST_CASE("Each event has an id of its own that can stand in an address") {
    Event one = on("2022-01-01", TaskMoved{"map", TaskState::started});
    one.id = "x";
    Event two = on("2022-01-02", TaskMoved{"map", TaskState::done});
    two.id = "x";
    CHECK(problems_of({one, two}) == one_problem("/events/1/id", "duplicate_id"));
    two.id = "a b";
    CHECK(problems_of({one, two}) == one_problem("/events/1/id", "bad_id"));
}

TEST_CASE("A day far from the plan's years is a slip, for the event and for what it names") {
    const auto task = [](std::string_view date) {
        return recorded("2022-06-01", on(date, TaskMoved{"map", TaskState::started}));
    };
    CHECK(problems_of({task("2010-01-01")}) == "");
    CHECK(problems_of({task("2009-12-31")}) == one_problem("/events/0/date", "date_outside"));
    CHECK(problems_of({task("1021-01-31")}) == one_problem("/events/0/date", "date_outside"));
    CHECK(problems_of({task("2052")}) == one_problem("/events/0/date", "date_outside"));
    CHECK(problems_of({on("2035-12-31", TaskMoved{"map", TaskState::started})}) == "");
    CHECK(problems_of({recorded("2036-01-01", on("2035-12-31", TaskMoved{"map", TaskState::started}))}) ==
          one_problem("/events/0/recorded", "date_outside"));
    CHECK(problems_of({on("2022-01-01", YearItemSet{"i", 2022, {"甲", "A"}, {"甲", "A"}, day("2202-06-30")})}) ==
          one_problem("/events/0/due", "date_outside"));
    RightGranted granted = right("r", "", "coal");
    granted.until = day("2021-12-31");
    CHECK(problems_of({on("2022-01-01", granted)}) == one_problem("/events/0/until", "window_order"));
    granted.until = day("2052-01-01");
    CHECK(problems_of({on("2022-01-01", granted)}) == one_problem("/events/0/until", "date_outside"));
}

TEST_CASE("A year that has not begun has no value yet; it may be assigned one") {
    CHECK(problems_of({on("2022-01-01", ValueReported{"coal-output", 2022, 1})}) == "");
    CHECK(problems_of({on("2021-12-31", ValueReported{"coal-output", 2022, 1})}) ==
          one_problem("/events/0/year", "year_to_come"));
    CHECK(problems_of({on("2021", ValueReported{"coal-output", 2022, 1})}) == one_problem("/events/0/year", "year_to_come"));
    CHECK(problems_of({on("2021-12-31", QuotaAssigned{"rare-earth-output", 2022, 1})}) == "");
    const Event coal = mine("2021-06-01", "m", "coal", SizeClass::small);
    CHECK(problems_of({coal, on("2022-01-31", MineOutputReported{"m", 2023, {1, Unit::ten_thousand_tonnes}})}) ==
          one_problem("/events/1/year", "year_to_come"));
    CHECK(problems_of({on("2022-01-31", EvaluationFinished{EvaluationKind::yearly, 2023})}) ==
          one_problem("/events/0/year", "year_to_come"));
}

TEST_CASE("A date that cannot be right is told once, and nothing is held against it") {
    Event early = on("1021-01-31", ValueReported{"coal-output", 2021, 842});
    CHECK(problems_of({early}) ==
          one_problem("/events/0/date", "date_outside") + one_problem("/events/0/recorded", "date_outside"));
    early.recorded = day("2020-12-31");
    CHECK(problems_of({early}) == one_problem("/events/0/date", "date_outside"));
}

TEST_CASE("A share lies from 0 to 100, and no value below nothing, unless the indicator says so") {
    const auto told_of = [](double value, std::optional<ValueRange> range) {
        Plan plan = small_plan();
        for (Indicator& indicator : plan.indicators) {
            if (indicator.id == "size-ratio") indicator.range = range;
        }
        return told(check_ledger(ledger_of({on("2022-01-31", ValueReported{"size-ratio", 2021, value})}), plan));
    };
    CHECK(told_of(100, {}) == "");
    CHECK(told_of(100.01, {}) == one_problem("/events/0/value", "not_a_share"));
    CHECK(told_of(-0.01, {}) == one_problem("/events/0/value", "not_a_share"));
    CHECK(told_of(850, ValueRange{}) == "");
    CHECK(told_of(-3.2, ValueRange{-100, {}}) == "");
    CHECK(told_of(-101, ValueRange{-100, {}}) == one_problem("/events/0/value", "out_of_range"));
    CHECK(told_of(51, ValueRange{{}, 50}) == one_problem("/events/0/value", "out_of_range"));
}

TEST_CASE("A number beyond what its unit can mean is refused, and a sum of such") {
    CHECK(problems_of({on("2022-01-01", ValueReported{"coal-output", 2021, 1e308})}) ==
          one_problem("/events/0/value", "beyond_unit"));
    CHECK(problems_of({on("2022-01-01", LandTreated{Topic::subsidence, {1e308, Unit::mu}, 0}),
                       on("2022-02-01", LandTreated{Topic::subsidence, {1, Unit::mu}, 2'000'000'000}),
                       on("2022-03-01", LandTreated{Topic::subsidence, {1, Unit::mu}, 600'000}),
                       on("2022-04-01", LandTreated{Topic::subsidence, {1, Unit::mu}, 600'000})}) ==
          one_problem("/events/0/area/value", "beyond_unit") + one_problem("/events/1/plots", "beyond_unit") +
              one_problem("/events/3/plots", "beyond_unit"));
    MineRegistered coal{"m", {"矿", "Mine"}, "coal", SizeClass::small, true, Capacity{-1, Unit::ten_thousand_tonnes, Per::year}};
    CHECK(problems_of({on("2022-01-01", coal)}) == one_problem("/events/0/capacity/value", "negative"));
    coal.capacity = Capacity{1, Unit::tonnes_per_day, Per::year};
    CHECK(problems_of({on("2022-01-01", coal)}) == one_problem("/events/0/capacity/unit", "other_unit"));
    CHECK(problems_of({on("2022-01-01", right("r", "", "water")), on("2022-02-01", ReadingTaken{"r", "", {}, -1, 1600})}) ==
          one_problem("/events/1/flow", "reading_range") + one_problem("/events/1/temperature", "reading_range"));
}

TEST_CASE("Plots are not fewer than none") {
    CHECK(problems_of({on("2022-01-01", LandTreated{Topic::subsidence, {1, Unit::mu}, -1})}) ==
          one_problem("/events/0/plots", "negative"));
}

TEST_CASE("Parts are not more than their whole, beyond rounding") {
    const auto year = [](double whole, double coal, double limestone, bool to_date = false) {
        return problems_of(
            {recorded("2022-01-31", on("2022-01-31", ValueReported{"total", 2021, whole})),
             recorded("2022-01-31", on(to_date ? "2021-11-30" : "2022-01-31", ValueReported{"coal-output", 2021, coal, to_date})),
             on("2022-01-31", ValueReported{"limestone-output", 2021, limestone})});
    };
    CHECK(year(100, 60, 40) == "");
    CHECK(year(100, 60.3, 40.2) == "");  // 100 may stand for 100.5
    CHECK(year(100, 70, 40) == one_problem("/events/2/value", "parts_above_whole"));
    CHECK(year(100, 102, 0) == one_problem("/events/2/value", "parts_above_whole"));
    CHECK(year(100, 100, 0, true) == "");
    CHECK(year(100, 102, 0, true) == one_problem("/events/2/value", "parts_above_whole"));  // there is no less of it at the end
}

TEST_CASE("The mines whose output it is do not produce more than the whole, beyond rounding") {
    Plan plan = small_plan();
    for (Indicator& indicator : plan.indicators) {
        if (indicator.id == "coal-output") indicator.output_of = "coal";
    }
    const auto told_of = [&](double whole, double one, bool to_date) {
        return told(check_ledger(
            ledger_of({mine("2020-12-31", "a", "coal", SizeClass::small), mine("2020-12-31", "b", "coal", SizeClass::small),
                       on(to_date ? "2021-11-30" : "2022-01-20",
                          MineOutputReported{"a", 2021, {one, Unit::ten_thousand_tonnes}, to_date}),
                       on("2022-01-31", ValueReported{"coal-output", 2021, whole})}),
            plan));
    };
    CHECK(told_of(100, 100, false) == "");
    CHECK(told_of(100, 100.5, false) == "");  // 100 may stand for 100.5
    CHECK(told_of(100, 100.6, false) == one_problem("/events/3/value", "parts_above_whole"));
    CHECK(told_of(100, 100.6, true) == one_problem("/events/3/value", "parts_above_whole"));
}

TEST_CASE("A figure to date is of a year that still runs; what a mine produced in a whole year is known when that is over") {
    const auto value = [](std::string_view date, bool to_date) {
        return problems_of({on(date, ValueReported{"coal-output", 2022, 1, to_date})});
    };
    CHECK(value("2022-12-31", true) == "");
    CHECK(value("2023-01-01", true) == one_problem("/events/0/to_date", "year_is_over"));
    CHECK(value("2023-01-01", false) == "");
    const auto output = [](std::string_view date, bool to_date) {
        return problems_of({mine("2021-06-01", "m", "coal", SizeClass::small),
                            on(date, MineOutputReported{"m", 2022, {1, Unit::ten_thousand_tonnes}, to_date})});
    };
    CHECK(output("2022-12-30", false) == one_problem("/events/1/year", "year_still_runs"));
    CHECK(output("2022-12-30", true) == "");
    CHECK(output("2022-12-31", false) == "");
    CHECK(output("2022", false) == "");
    CHECK(output("2023-01-01", true) == one_problem("/events/1/to_date", "year_is_over"));
}

TEST_CASE("What is counted is whole") {
    CHECK(problems_of({on("2022-01-31", ValueReported{"mines", 2021, 7})}) == "");
    CHECK(problems_of({on("2022-01-31", ValueReported{"mines", 2021, 7.5})}) == one_problem("/events/0/value", "not_whole"));
}

TEST_CASE("Mines are merged with others, each once") {
    const auto merged = [](std::vector<std::string> others) {
        return problems_of({mine("2021-01-01", "a", "coal", SizeClass::small), mine("2021-01-01", "b", "coal", SizeClass::small),
                            on("2022-01-01", MinesMerged{"a", std::move(others)})});
    };
    CHECK(merged({"b"}) == "");
    CHECK(merged({}) == one_problem("/events/2/merged", "merges_nothing"));
    CHECK(merged({"b", "a"}) == "");  // the one that goes on may be named among them
    CHECK(merged({"b", "b"}) == one_problem("/events/2/merged/1", "merges_twice"));
}

TEST_CASE("A mine's rates are told, one at least; an item is done once") {
    const Event coal = mine("2021-01-01", "m", "coal", SizeClass::small);
    MineRatesReported rates{"m", 2021, {}, {}, {}};
    CHECK(problems_of({coal, on("2022-01-31", rates)}) == one_problem("/events/1", "no_rate"));
    rates.comprehensive_use = 80;
    CHECK(problems_of({coal, on("2022-01-31", rates)}) == "");
    const Event item = on("2022-01-25", YearItemSet{"x", 2022, {"甲", "A"}, {"甲", "A"}, day("2022-06-30")});
    CHECK(problems_of({item, on("2022-05-01", YearItemDone{"x"}), on("2022-06-01", YearItemDone{"x"})}) ==
          one_problem("/events/2/item", "done_before"));
}

TEST_CASE("No more of a land is treated than there is of it") {
    const Event survey = on("2022-01-01", LandSurveyed{LandPart::settled, {3, Unit::hectare}, {1, Unit::hectare}});
    const auto treated = [&](double hectares) {
        LandTreated what{Topic::subsidence, {hectares, Unit::hectare}, 0};
        what.part = LandPart::settled;
        return problems_of({survey, on("2022-06-01", what)});
    };
    CHECK(treated(2) == "");
    CHECK(treated(2.01) == "");
    CHECK(treated(2.02) == one_problem("/events/1/area/value", "more_than_all"));
}

TEST_CASE("What a ledger names itself has ids that can stand in addresses") {
    CHECK(problems_of({on("2021-06-01", MineRegistered{"", {"矿", "Mine"}, "coal", SizeClass::small})}) ==
          one_problem("/events/0/mine", "bad_id"));
    CHECK(problems_of({on("2021-06-01", right("a/b", "", "coal"))}) == one_problem("/events/0/right", "bad_id"));
    CHECK(problems_of({on("2022-01-25", YearItemSet{"", 2022, {"甲", "A"}, {"甲", "A"}, day("2022-06-30")})}) ==
          one_problem("/events/0/item", "bad_id"));
    Ledger ledger = ledger_of({});
    ledger.id = "";
    CHECK(told(check_ledger(ledger, small_plan())) == one_problem("/id", "bad_id"));
}

TEST_CASE("Blanks are no words and no document") {
    CHECK(problems_of({on("2022-01-01", BlockWithdrawn{"village", {" \t", " "}})}) ==
          one_problem("/events/0/reason", "missing_words"));
    Event bare = on("2022-01-01", TaskMoved{"map", TaskState::done});
    bare.source = document("  ");
    CHECK(problems_of({bare}) == one_problem("/events/0/source", "no_source"));
}

TEST_CASE("How an event that no longer stands was recorded is not asked to make sense either") {
    Event typo = recorded("2022-02-01", on("2202-01-01", TaskMoved{"map", TaskState::done}));
    typo.source = {};
    const Event meant = recorded("2022-03-01", correcting("e0", on("2022-01-01", TaskMoved{"map", TaskState::done})));
    CHECK(problems_of({typo}) == one_problem("/events/0/date", "date_outside") + one_problem("/events/0/source", "no_source"));
    CHECK(problems_of({typo, meant}) == "");
    CHECK(problems_of({typo, taking_back("2022-02-01", "e0")}) == "");
}

TEST_CASE("What a wrongly dated event makes known is known to others, whenever they were") {
    Event registered = recorded("2022-06-01", mine("2202-01-01", "m", "coal", SizeClass::small));
    CHECK(problems_of({registered, recorded("2022-07-01", on("2021-05-01", MineClosed{"m"}))}) ==
          one_problem("/events/0/date", "date_outside"));
}

TEST_CASE("The same event is not told twice") {
    const Event treated = on("2022-01-01", LandTreated{Topic::subsidence, {10, Unit::hectare}, 1});
    CHECK(problems_of({treated, treated}) == one_problem("/events/1", "event_twice"));
    Event other = treated;
    other.source = document("Another notice");
    CHECK(problems_of({treated, other}) == "");
    CHECK(problems_of({treated, taking_back("2022-02-01", "e0"), recorded("2022-03-01", treated)}) == "");
}

TEST_CASE("A correction or retraction names an earlier event that stands, of its kind, and says why") {
    const Event treated = on("2022-01-01", LandTreated{Topic::subsidence, {10, Unit::hectare}, 1});
    const Event less = on("2022-01-01", LandTreated{Topic::subsidence, {9, Unit::hectare}, 1});
    CHECK(problems_of({treated, correcting("e0", less)}) == "");
    CHECK(problems_of({treated, correcting("e1", less)}) == one_problem("/events/1/corrects", "dangling"));
    CHECK(problems_of({treated, correcting("x", less)}) == one_problem("/events/1/corrects", "dangling"));
    CHECK(problems_of({treated, taking_back("2022-02-01", "x")}) == one_problem("/events/1/retracts", "dangling"));
    CHECK(problems_of({treated, correcting("e0", on("2022-01-01", TaskMoved{"map", TaskState::done}))}) ==
          one_problem("/events/1/corrects", "corrects_kind"));
    CHECK(problems_of({treated, correcting("e0", less), correcting("e0", less)}) ==
          one_problem("/events/2/corrects", "replaced_before") + one_problem("/events/2", "event_twice"));
    CHECK(problems_of({treated, correcting("e0", less), taking_back("2022-02-01", "e0")}) ==
          one_problem("/events/2/retracts", "replaced_before"));
    CHECK(problems_of({treated, correcting("e0", less), taking_back("2022-02-01", "e1"), taking_back("2022-03-01", "e0")}) == "");
    Event unexplained = correcting("e0", less);
    unexplained.because.reset();
    CHECK(problems_of({treated, unexplained}) == one_problem("/events/1/because", "no_reason"));
}

TEST_CASE("What was corrected or taken back is not asked to make sense: that is why it was") {
    const Event negative = on("2022-01-01", LandTreated{Topic::subsidence, {-50, Unit::hectare}, 1});
    CHECK(problems_of({negative, taking_back("2022-02-01", "e0")}) == "");
    CHECK(problems_of({on("2022-01-01", LandTreated{Topic::subsidence, {310.5, Unit::hectare}, 1}),
                       correcting("e0", on("2022-01-01", LandTreated{Topic::subsidence, {260.5, Unit::hectare}, 1}))}) == "");
    // The wrong mineral, and the day of an item.
    CHECK(problems_of({mine("2021-01-01", "a", "gold", SizeClass::small),
                       correcting("e0", mine("2021-01-01", "a", "coal", SizeClass::small))}) == "");
    const auto item = [](std::string_view due) {
        return on("2022-01-25", YearItemSet{"x", 2022, {"甲", "A"}, {"甲", "A"}, day(due)});
    };
    CHECK(problems_of({item("2022-06-30"), correcting("e0", item("2022-09-30"))}) == "");
}

TEST_CASE("A mine reports after its end for the years it lived, whether it was closed or merged") {
    const auto output = [](std::string_view date, int year) {
        return on(date, MineOutputReported{"b", year, {40, Unit::ten_thousand_tonnes}});
    };
    const Event a = mine("2020-12-31", "a", "coal", SizeClass::small);
    const Event b = mine("2020-12-31", "b", "coal", SizeClass::small);
    for (const Event& end : {on("2023-06-30", MineClosed{"b"}), on("2023-06-30", MinesMerged{"a", {"b"}})}) {
        CHECK(problems_of({a, b, end, output("2024-01-20", 2023)}) == "");
        CHECK(problems_of({a, b, end, output("2025-01-20", 2024)}) == one_problem("/events/3/mine", "mine_ended"));
        CHECK(problems_of({a, b, end, on("2024-01-20", MineDutyReported{"b", "fund", 2023, true})}) == "");
    }
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
    CHECK(problems_of({on("2022-01-01", BlockWithdrawn{"x", {"因", "why"}})}) == one_problem("/events/0/block", "dangling"));
    CHECK(problems_of({on("2022-01-01", right("r", "x", "water"))}) == one_problem("/events/0/block", "dangling"));
    CHECK(problems_of({on("2022-01-01", right("r", "", "gold"))}) == one_problem("/events/0/mineral", "dangling"));
    CHECK(problems_of({on("2022-01-01", RightEnded{"r"})}) == one_problem("/events/0/right", "dangling"));
    CHECK(problems_of({mine("2022-01-01", "m", "gold", SizeClass::small)}) == one_problem("/events/0/mineral", "dangling"));
    CHECK(problems_of({on("2022-01-01", MineResized{"m", SizeClass::small})}) == one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", MineProductionChanged{"m", true})}) == one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", MineClosed{"m"})}) == one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", GreenMineListed{"m", GreenLevel::national})}) ==
          one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", GreenMineDelisted{"m", {"因", "why"}})}) == one_problem("/events/0/mine", "dangling"));
    CHECK(problems_of({on("2022-01-01", TaskMoved{"x", TaskState::done})}) == one_problem("/events/0/task", "dangling"));
}

TEST_CASE("A mine that was closed is known no more") {
    CHECK(problems_of({mine("2021-06-01", "m", "coal", SizeClass::small), on("2021-06-06", MineClosed{"m"}),
                       on("2021-07-01", GreenMineListed{"m", GreenLevel::municipal})}) ==
          one_problem("/events/2/mine", "mine_ended"));
    CHECK(problems_of({on("2021-06-01", right("r", "", "coal")), on("2021-06-02", RightEnded{"r"}),
                       on("2021-06-03", RightEnded{"r"})}) == one_problem("/events/2/right", "right_ended"));
}

TEST_CASE("Two mines, or two rights, never share an id; a mine and a right may") {
    CHECK(problems_of({mine("2021-06-01", "x", "coal", SizeClass::small), on("2021-06-01", right("x", "", "coal"))}) == "");
    CHECK(problems_of({mine("2021-06-01", "m", "coal", SizeClass::small), on("2021-06-06", MineClosed{"m"}),
                       mine("2021-06-07", "m", "coal", SizeClass::small)}) == one_problem("/events/2/mine", "duplicate_id"));
    CHECK(problems_of({mine("2021-06-01", "m", "coal", SizeClass::small), mine("2021-06-01", "m", "coal", SizeClass::large)}) ==
          one_problem("/events/1/mine", "duplicate_id"));
    CHECK(problems_of({on("2021-06-01", right("r", "", "coal")), on("2021-06-02", RightEnded{"r"}),
                       on("2021-06-03", right("r", "", "coal"))}) == one_problem("/events/2/right", "duplicate_id"));
}

TEST_CASE("Values belong to the years from the base year to the period's last, and are not negative") {
    CHECK(problems_of({on("2022-01-01", ValueReported{"coal-output", 2019, 1})}) == one_problem("/events/0/year", "not_in_plan"));
    CHECK(problems_of({on("2022-01-01", ValueReported{"coal-output", 2026, 1})}) == one_problem("/events/0/year", "not_in_plan"));
    CHECK(problems_of({on("2022-01-01", QuotaAssigned{"rare-earth-output", 2026, 1})}) ==
          one_problem("/events/0/year", "not_in_plan"));
    CHECK(problems_of({on("2022-01-01", ValueReported{"coal-output", 2021, -0.1})}) ==
          one_problem("/events/0/value", "negative"));
}

TEST_CASE("Treated land is an area of subsidence or of legacy plots") {
    CHECK(problems_of({on("2022-01-01", LandTreated{Topic::subsidence, {1, Unit::count}, 0})}) ==
          one_problem("/events/0/area/unit", "other_unit"));
    CHECK(problems_of({on("2022-01-01", LandTreated{Topic::subsidence, {-1, Unit::mu}, 0})}) ==
          one_problem("/events/0/area/value", "negative"));
    CHECK(problems_of({on("2022-01-01", LandTreated{Topic::mines, {1, Unit::mu}, 0})}) ==
          one_problem("/events/0/topic", "land_topic"));
}

TEST_CASE("All problems of a ledger are told, in the order of its events") {
    Event bare = on("2022-01-01", ValueReported{"gold", 2030, -1});
    bare.source = {};
    CHECK(problems_of({on("2022-06-01", TaskMoved{"x", TaskState::done}), bare}) ==
          one_problem("/events/0/task", "dangling") + one_problem("/events/1/recorded", "recorded_order") +
              one_problem("/events/1/source", "no_source") + one_problem("/events/1/year", "not_in_plan") +
              one_problem("/events/1/indicator", "dangling") + one_problem("/events/1/value", "negative"));
}
