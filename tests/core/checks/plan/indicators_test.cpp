#include "tests/core/checks/plan/harms.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("A long chain of parts is looked through once") {
    Plan plan = small_plan();
    constexpr int length = 3000;
    for (int number = 0; number < length; ++number) {
        Indicator made = indicator("c" + std::to_string(number), TargetKind::about, 1, Unit::ten_thousand_tonnes);
        made.parts = Parts{PartsRelation::shared_cap, {"c" + std::to_string((number + 1) % length)}, {}};
        plan.indicators.push_back(std::move(made));
    }
    const std::string last = "/indicators/" + std::to_string(plan.indicators.size() - 1);
    CHECK(told(check_plan(plan)) == last + "/parts/indicators/0 problem.parts_circle cure.parts_circle\n");
}

TEST_CASE("Harm to indicators is told at its place") {
    check_harms(
        {{"a clause that nobody knows to set an indicator too",
          [](Plan& p) {
              p.indicators[0].also_in = {"c1", "c99"};
          },
          "/indicators/0/also_in/1 problem.dangling"},
         {"an outlook beyond all plans", [](Plan& p) { p.indicators.back().series.back().year = 2'000'000'000; },
          "/indicators/13/series/1/year problem.year_range"},
         {"an unknown category", [](Plan& p) { p.indicators[0].category = "x"; }, "/indicators/0/category problem.dangling"},
         {"an indicator with no source", [](Plan& p) { p.indicators[0].source = {}; }, "/indicators/0/source problem.no_source"},
         {"an indicator of an unknown clause", [](Plan& p) { p.indicators[0].source = clause("c9"); },
          "/indicators/0/source/clause problem.dangling"},
         {"an indicator that is a part of its part",
          [](Plan& p) {
              named(p, "coal-output").parts = Parts{PartsRelation::shared_cap, {"total"}, {}};
          },
          "/indicators/3/parts/indicators/0 problem.parts_circle"},
         {"a second share of green mines", [](Plan& p) { named(p, "size-ratio").measure = Measure::green_mine_share; },
          "/indicators/6/measure problem.measure_twice"},
         {"a percentage of nothing", [](Plan& p) { named(p, "green").denominator.reset(); },
          "/indicators/6 problem.no_denominator"},
         {"a direction with no trend", [](Plan& p) { named(p, "dust").trend.reset(); }, "/indicators/10/trend problem.trend"},
         {"a trend where there is no direction", [](Plan& p) { p.indicators[0].trend = Trend::rise; },
          "/indicators/0/trend problem.trend"},
         {"words that say nothing", [](Plan& p) { named(p, "order").words.reset(); }, "/indicators/8/words problem.words"},
         {"an assignment with no words", [](Plan& p) { named(p, "rare-earth-output").words.reset(); },
          "/indicators/7/words problem.words"},
         {"words beside a number",
          [](Plan& p) {
              p.indicators[0].words = Text{"字", "words"};
          },
          "/indicators/0/words problem.words"},
         {"a tolerance of a cap", [](Plan& p) { p.indicators[0].tolerance = 0.05; }, "/indicators/0/tolerance problem.tolerance"},
         {"a negative tolerance", [](Plan& p) { named(p, "coal-output").tolerance = -0.05; },
          "/indicators/3/tolerance problem.tolerance"},
         {"a target with no number", [](Plan& p) { p.indicators[0].series[0].value.reset(); },
          "/indicators/0/series/0 problem.no_value"},
         {"a base with no number, even of a direction", [](Plan& p) { named(p, "dust").series[0].value.reset(); },
          "/indicators/10/series/0 problem.no_value"},
         {"a range with no upper end", [](Plan& p) { named(p, "span").series[0].upper.reset(); },
          "/indicators/11/series/0/upper problem.upper"},
         {"a tolerance of more than all", [](Plan& p) { named(p, "coal-output").tolerance = 1.01; },
          "/indicators/3/tolerance problem.tolerance"},
         {"a range of what no unit can mean",
          [](Plan& p) {
              named(p, "span").range = ValueRange{-1e308, 1e308};
          },
          "/indicators/11/range/least problem.beyond_unit|/indicators/11/range/most problem.beyond_unit"},
         {"an upper end of a cap", [](Plan& p) { p.indicators[0].series[0].upper = 3; },
          "/indicators/0/series/0/upper problem.upper"},
         {"a range upside down", [](Plan& p) { named(p, "span").series[0].upper = 9.99; },
          "/indicators/11/series/0/upper problem.range_order"},
         {"a target below zero", [](Plan& p) { p.indicators[0].series[0].value = -1; },
          "/indicators/0/series/0/value problem.negative"},
         {"a target that its unit cannot mean", [](Plan& p) { named(p, "limestone-output").series[0].value = 1e308; },
          "/indicators/4/series/0/value problem.beyond_unit"},
         {"a base after the base year", [](Plan& p) { p.indicators[1].series[0].year = 2021; },
          "/indicators/1/series/0/year problem.year_outside"},
         {"a target after the period", [](Plan& p) { p.indicators[0].series[0].year = 2026; },
          "/indicators/0/series/0/year problem.year_outside"},
         {"a target before the period", [](Plan& p) { p.indicators[0].series[0].year = 2020; },
          "/indicators/0/series/0/year problem.year_outside"},
         {"an outlook in the period", [](Plan& p) { p.indicators[0].series[0].role = PointRole::outlook; },
          "/indicators/0/series/0/year problem.year_outside"},
         {"a year twice in a series", [](Plan& p) { named(p, "green").series[1].year = 2021; },
          "/indicators/6/series/1/year problem.series_order"},
         {"a point with no source", [](Plan& p) { p.indicators[0].series[0].source = {}; },
          "/indicators/0/series/0/source problem.no_source"},
         {"an unknown part", [](Plan& p) { named(p, "total").parts->indicators[1] = "x"; },
          "/indicators/2/parts/indicators/1 problem.dangling"},
         {"a whole that is its own part", [](Plan& p) { named(p, "total").parts->indicators = {"total"}; },
          "/indicators/2/parts/indicators/0 problem.dangling"},
         {"a part in a unit of another kind",
          [](Plan& p) {
              named(p, "limestone-output").unit = Unit::ten_thousand_cubic_metres;
              named(p, "total").parts->relation = PartsRelation::shared_cap;
          },
          "/indicators/2/parts/indicators/1 problem.unit_mismatch"}});
}
