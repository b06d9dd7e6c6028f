#include "core/model/event_check.h"

#include "tests/core/ledger_problems.h"

using namespace oreplan;
using namespace oreplan::test;

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
    granted.until = day("2072-12-31");
    CHECK(problems_of({on("2022-01-01", granted)}) == "");
    granted.until = day("2073-01-01");
    CHECK(problems_of({on("2022-01-01", granted)}) == one_problem("/events/0/until", "date_outside"));
}

TEST_CASE("A figure is known no later than it was written down, however vague its date") {
    const Event coal = mine("2021-06-01", "m", "coal", SizeClass::small);
    const auto reported = [&](std::string_view day_recorded, int year, bool to_date) {
        MineOutputReported output{"m", year, {1, Unit::ten_thousand_tonnes}};
        output.to_date = to_date;
        return problems_of({coal, recorded(day_recorded, on("2022", output))});
    };
    CHECK(reported("2022-12-31", 2022, false) == "");
    CHECK(reported("2022-12-30", 2022, false) == one_problem("/events/1/year", "year_still_runs"));
    CHECK(reported("2022-01-01", 2022, true) == "");
    CHECK(reported("2022-01-01", 2023, true) == one_problem("/events/1/year", "year_to_come"));
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

TEST_CASE("What adds up in the course of a year is known when it is over, or told to date") {
    const auto told_of = [](const char* date, bool to_date, const std::string& output_of) {
        Plan plan = small_plan();
        for (Indicator& indicator : plan.indicators) {
            if (indicator.id == "limestone-output") indicator.output_of = output_of;
        }
        return told(check_ledger(ledger_of({on(date, ValueReported{"limestone-output", 2022, 1, to_date})}), plan));
    };
    CHECK(told_of("2022-12-30", false, "coal") == one_problem("/events/0/year", "year_still_runs"));
    CHECK(told_of("2022-12-31", false, "coal") == "");
    CHECK(told_of("2022-12", false, "coal") == "");
    CHECK(told_of("2022-12-30", true, "coal") == "");
    CHECK(told_of("2022-03-01", false, "") == "");  // what may be counted on any day
    CHECK(problems_of({on("2022-06-30", ValueReported{"treated-area", 2022, 1})}) ==
          one_problem("/events/0/year", "year_still_runs"));
    CHECK(problems_of({on("2022-06-30", ValueReported{"treated-area", 2022, 1, true})}) == "");
}

TEST_CASE("Of a mineral no more mines are named than the plan counts, and none after the day on which it counts them") {
    Plan plan = small_plan();
    plan.mine_counts = {{"coal", {}, 2, day("2020-12-31"), clause("c3")}};
    const auto named = [](const char* date, std::string id) {
        Event event = mine(date, std::move(id), "coal", SizeClass::small);
        std::get<MineRegistered>(event.what).in_base_count = true;
        return event;
    };
    const auto problems = [&](std::vector<Event> events) { return told(check_ledger(ledger_of(std::move(events)), plan)); };
    CHECK(problems({named("2020-12-31", "a"), named("2020-12-31", "b")}) == "");
    CHECK(problems({named("2020-12-31", "a"), named("2020-12-31", "b"), named("2020-12-31", "c")}) ==
          one_problem("/events/2/in_base_count", "more_than_counted"));
    CHECK(problems({named("2021-01-01", "a")}) == one_problem("/events/0/date", "after_base_count"));
    CHECK(problems({named("2020-12-30", "a")}) == "");
    plan.mine_counts.clear();
    CHECK(problems({named("2020-12-31", "a")}) == one_problem("/events/0/in_base_count", "more_than_counted"));
}
