#include "core/checks/ledger_check.h"

#include <cmath>

#include "tests/core/ledger_problems.h"

using namespace oreplan;
using namespace oreplan::test;

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

TEST_CASE("A date that cannot be right is told once, and nothing is held against it") {
    Event early = on("1021-01-31", ValueReported{"coal-output", 2021, 842});
    CHECK(problems_of({early}) ==
          one_problem("/events/0/date", "date_outside") + one_problem("/events/0/recorded", "date_outside"));
    early.recorded = day("2020-12-31");
    CHECK(problems_of({early}) == one_problem("/events/0/date", "date_outside"));
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
    CHECK(year(100, 102, -1) == one_problem("/events/2/value", "negative"));  // and nothing is held against the others
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

TEST_CASE("What an event does of which not all could be read is held against no other") {
    const auto told_of = [](std::vector<Event> events, const std::set<std::size_t>& unread) {
        return told(check_ledger(ledger_of(std::move(events)), small_plan(), unread));
    };
    const Event survey = on("2022-01-01", LandSurveyed{LandPart::settled, {0, Unit::hectare}, {0, Unit::hectare}});
    const Event treated = on("2022-06-01", LandTreated{Topic::subsidence, {2, Unit::hectare}, 0, LandPart::settled});
    CHECK(told_of({survey, treated}, {}) == one_problem("/events/1/area/value", "more_than_all"));
    CHECK(told_of({survey, treated}, {0}) == "");
    const Event coal = mine("2021-01-01", "m", "coal", SizeClass::small);
    const Event closed = on("2022-01-01", MineClosed{"m"});
    const Event stopped = on("2022-06-01", MineProductionChanged{"m", false});
    CHECK(told_of({coal, closed, stopped}, {}) == one_problem("/events/2/mine", "mine_ended"));
    CHECK(told_of({coal, closed, stopped}, {1}) == "");
    CHECK(told_of({coal, closed}, {0}) == "");  // the mine is known all the same
    CHECK(told_of({treated, treated}, {0}) == "");
}

TEST_CASE("Parts are held to their whole unless an event that was not wholly read may tell of them") {
    Plan plan = small_plan();
    for (Indicator& indicator : plan.indicators) {
        if (indicator.id == "coal-output") indicator.output_of = "coal";
    }
    const auto told_beside = [&](Event::What unread) {
        return told(check_ledger(
            ledger_of({mine("2020-12-31", "a", "coal", SizeClass::small), mine("2020-12-31", "b", "limestone", SizeClass::small),
                       on("2022-01-20", MineOutputReported{"a", 2021, {101, Unit::ten_thousand_tonnes}}),
                       on("2022-01-31", ValueReported{"coal-output", 2021, 100}), on("2022-02-28", std::move(unread))}),
            plan, {4}));
    };
    const std::string above_whole = one_problem("/events/3/value", "parts_above_whole");
    const auto output = [](std::string mine, int year) { return MineOutputReported{std::move(mine), year, {}}; };
    for (const Event::What& other :
         {Event::What{MineProductionChanged{"a", true}}, Event::What{ValueReported{"coal-output", 2020, 0}},
          Event::What{ValueReported{"limestone-output", 2021, 0}}}) {
        CHECK(told_beside(other) == above_whole);
    }
    CHECK(told_beside(ValueReported{"coal-output", 2021, 0}).find("parts_above_whole") == std::string::npos);
    for (const auto& [mine, year] : {std::pair{"a", 2020}, std::pair{"b", 2021}}) {
        CHECK(told_beside(output(mine, year)).find("parts_above_whole") != std::string::npos);
    }
    CHECK(told_beside(output("a", 2021)).find("parts_above_whole") == std::string::npos);
    CHECK(told_beside(output("", 2021)).find("parts_above_whole") == std::string::npos);
    CHECK(told_beside(ValueReported{"", 2021, 0}).find("parts_above_whole") == std::string::npos);
    CHECK(told_beside(ValueReported{}).find("parts_above_whole") == std::string::npos);
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
    const auto treated_again = [&](Quantity area) {
        return problems_of({treated, on("2022-01-01", LandTreated{Topic::subsidence, area, 1})});
    };
    CHECK(treated_again({150, Unit::mu}) == one_problem("/events/1", "event_twice"));
    CHECK(treated_again({0.1, Unit::square_kilometre}) == one_problem("/events/1", "event_twice"));
    CHECK(treated_again({10, Unit::mu}) == "");
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

TEST_CASE("All problems of a ledger are told, in the order of its events") {
    Event bare = on("2022-01-01", ValueReported{"gold", 2030, -1});
    bare.source = {};
    CHECK(problems_of({on("2022-06-01", TaskMoved{"x", TaskState::done}), bare}) ==
          one_problem("/events/0/task", "dangling") + one_problem("/events/1/recorded", "recorded_order") +
              one_problem("/events/1/source", "no_source") + one_problem("/events/1/year", "not_in_plan") +
              one_problem("/events/1/indicator", "dangling") + one_problem("/events/1/value", "negative"));
}

TEST_CASE("What is told once is corrected, and not told again") {
    const Event first = on("2022-02-01", ValueReported{"coal-output", 2021, 840});
    const Event again = on("2022-03-01", ValueReported{"coal-output", 2021, 842});
    CHECK(problems_of({first, again}) == one_problem("/events/1/year", "told_before"));
    CHECK(problems_of({first, correcting("e0", again)}) == "");
    const Event a = mine("2020-12-31", "a", "coal", SizeClass::large);
    const auto twice = [&](Event::What what) { return problems_of({a, on("2022-02-01", what), on("2022-03-01", what)}); };
    CHECK(twice(MineOutputReported{"a", 2021, {1, Unit::ten_thousand_tonnes}}) == one_problem("/events/2/year", "told_before"));
    CHECK(twice(MineRatesReported{"a", 2021, 80, {}, {}}) == one_problem("/events/2/year", "told_before"));
    CHECK(twice(MineDutyReported{"a", "fund", 2021, true}) == one_problem("/events/2/year", "told_before"));
    CHECK(twice(EvaluationFinished{EvaluationKind::yearly, 2021}) == one_problem("/events/2/year", "told_before"));
    CHECK(twice(StageReached{LifeStage::drafting}) == one_problem("/events/2/stage", "told_before"));
}

TEST_CASE("Figures to date may follow each other, and the whole year them; it is no less where a year adds up") {
    Plan plan = small_plan();
    for (Indicator& indicator : plan.indicators) {
        if (indicator.id == "coal-output") indicator.output_of = "coal";
    }
    const auto year = [&](const std::string& indicator, double whole) {
        return told(check_ledger(ledger_of({on("2021-03-31", ValueReported{indicator, 2021, 200, true}),
                                            on("2021-09-30", ValueReported{indicator, 2021, 600, true}),
                                            on("2022-01-31", ValueReported{indicator, 2021, whole})}),
                                 plan));
    };
    CHECK(year("coal-output", 600) == "");
    CHECK(year("coal-output", 599) == one_problem("/events/2/value", "less_than_to_date"));
    CHECK(year("limestone-output", 599) == "");  // a state of things, as far as the plan says
    const auto output = [](double whole) {
        return problems_of({mine("2020-12-31", "a", "coal", SizeClass::large),
                            on("2021-09-30", MineOutputReported{"a", 2021, {60, Unit::ten_thousand_tonnes}, true}),
                            on("2022-01-31", MineOutputReported{"a", 2021, {whole, Unit::ten_thousand_tonnes}})});
    };
    CHECK(output(60) == "");
    for (const double hundred_million : {0.07, 0.14, 0.17, 0.28, 0.34, 0.56}) {  // which are no binary numbers
        CHECK(problems_of({mine("2020-12-31", "a", "coal", SizeClass::large),
                           on("2021-09-30", MineOutputReported{"a", 2021, {hundred_million, Unit::hundred_million_tonnes}, true}),
                           on("2022-01-31",
                              MineOutputReported{"a", 2021, {std::round(hundred_million * 1e4), Unit::ten_thousand_tonnes}})}) ==
              "");
    }
    CHECK(output(59) == one_problem("/events/2/output/value", "less_than_to_date"));
}

TEST_CASE("A mine reports of no year before it was registered, unless it was there before") {
    const auto told_of = [](int year, bool existing) {
        Event registered = mine("2022-06-30", "a", "coal", SizeClass::large);
        std::get<MineRegistered>(registered.what).existing = existing;
        return problems_of({registered, on("2023-02-01", MineOutputReported{"a", year, {1, Unit::ten_thousand_tonnes}}),
                            on("2023-02-01", MineDutyReported{"a", "fund", year, true}),
                            on("2023-02-01", MineRatesReported{"a", year, 80, {}, {}})});
    };
    CHECK(told_of(2022, false) == "");
    CHECK(told_of(2021, true) == "");
    CHECK(told_of(2021, false) == one_problem("/events/1/year", "before_mine") + one_problem("/events/2/year", "before_mine") +
                                      one_problem("/events/3/year", "before_mine"));
}

TEST_CASE("A mine is merged with others, and taken off a list that it is on") {
    const Event a = mine("2021-01-01", "a", "coal", SizeClass::large);
    const Event b = mine("2021-01-01", "b", "coal", SizeClass::large);
    CHECK(problems_of({a, b, on("2022-01-01", MinesMerged{"a", {"a", "b"}})}) == "");
    CHECK(problems_of({a, on("2022-01-01", MinesMerged{"a", {"a"}})}) == one_problem("/events/1/merged", "merges_nothing"));
    CHECK(problems_of({a, on("2022-01-01", GreenMineDelisted{"a", {"因", "why"}})}) ==
          one_problem("/events/1/mine", "not_listed"));
}

TEST_CASE("A reason belongs to what is corrected or taken back") {
    Event event = on("2022-01-01", TaskMoved{"map", TaskState::started});
    event.because = Text{"因", "why"};
    CHECK(problems_of({event}) == one_problem("/events/0/because", "reason_alone"));
}

TEST_CASE("A year is analysed once it is over, and its items are due from its first day on") {
    CHECK(problems_of({on("2022-12-30", EvaluationFinished{EvaluationKind::yearly, 2022})}) ==
          one_problem("/events/0/year", "year_still_runs"));
    CHECK(problems_of({on("2022-12-31", EvaluationFinished{EvaluationKind::yearly, 2022})}) == "");
    CHECK(problems_of({on("2022-06-30", EvaluationFinished{EvaluationKind::midterm, 2022})}) == "");
    const auto due = [](std::string_view date) {
        return problems_of({on("2022-01-01", YearItemSet{"i", 2023, {"项", "Item"}, {"局", "Office"}, day(date)})});
    };
    CHECK(due("2023-01-01") == "");
    CHECK(due("2022-12-31") == one_problem("/events/0/due", "due_early"));
}

TEST_CASE("Water is read until the last day of a right's term") {
    const auto read_on = [](std::string_view date) {
        RightGranted granted = right("r", "village", "water");
        granted.until = day("2023-06-30");
        return problems_of({on("2021-06-30", granted), on(date, ReadingTaken{"r", "", 1, {}, {}})});
    };
    CHECK(read_on("2023-06-30") == "");
    CHECK(read_on("2023-07-01") == one_problem("/events/1/right", "right_ended"));
}

TEST_CASE("The same is told twice though its words have blanks around them") {
    Event one = on("2022-01-01", TaskMoved{"map", TaskState::started});
    one.source = document("Yearbook");
    Event other = one;
    other.source = document("Yearbook ");
    CHECK(problems_of({one, other}) == one_problem("/events/1", "event_twice"));
}

TEST_CASE("Whatever a plan says of parts, their sum comes to an end") {
    Plan plan = small_plan();
    for (int number = 0; number < 40; ++number) {  // each level twice over, and the last is the first again
        Indicator made = indicator("level-" + std::to_string(number), TargetKind::about, 1, Unit::ten_thousand_tonnes);
        made.parts =
            Parts{PartsRelation::of_which, std::vector<std::string>(2, "level-" + std::to_string((number + 1) % 40)), {}};
        plan.indicators.push_back(std::move(made));
    }
    CHECK_FALSE(check_plan(plan).empty());
    CHECK(told(check_ledger(ledger_of({on("2022-01-31", ValueReported{"level-39", 2021, 2})}), plan)) == "");
}

TEST_CASE("What adds up is a number that its unit can mean, be the whole reported or not") {
    Plan plan = small_plan();
    for (Indicator& indicator : plan.indicators) {
        if (indicator.id == "coal-output") indicator.output_of = "coal";
    }
    const auto outputs = [&](double each) {
        return told(check_ledger(
            ledger_of({mine("2020-12-31", "a", "coal", SizeClass::large), mine("2020-12-31", "b", "coal", SizeClass::large),
                       on("2022-01-31", MineOutputReported{"a", 2021, {each, Unit::ten_thousand_tonnes}}),
                       on("2022-01-31", MineOutputReported{"b", 2021, {each, Unit::ten_thousand_tonnes}})}),
            plan));
    };
    CHECK(outputs(5e7) == "");
    CHECK(outputs(5.1e7) == one_problem("/events/3/output/value", "sum_beyond_unit"));
    const auto parts = [](double each) {
        return problems_of({on("2022-01-31", ValueReported{"coal-output", 2021, each}),
                            on("2022-01-31", ValueReported{"limestone-output", 2021, each})});
    };
    CHECK(parts(5e7) == "");
    CHECK(parts(5.1e7) == one_problem("/events/1/value", "sum_beyond_unit"));
}

TEST_CASE("Parts of parts count where nobody reported the part itself") {
    Plan plan = small_plan();
    Indicator all = indicator("all", TargetKind::about, 2000, Unit::ten_thousand_tonnes);
    all.measure = Measure::sum_of_parts;
    all.parts = Parts{PartsRelation::sum, {"total"}, {}};
    plan.indicators.push_back(std::move(all));
    const auto coal = [&](double value) {
        return told(check_ledger(ledger_of({on("2022-01-31", ValueReported{"all", 2021, 100}),
                                            on("2022-01-31", ValueReported{"coal-output", 2021, value})}),
                                 plan));
    };
    CHECK(coal(100) == "");
    CHECK(coal(102) == one_problem("/events/1/value", "parts_above_whole"));
}
