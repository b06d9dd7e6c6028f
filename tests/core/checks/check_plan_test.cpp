#include "tests/core/checks/plan/harms.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("The small plan has no problem") { CHECK(told(check_plan(small_plan())) == ""); }

TEST_CASE("Harm to a plan itself, its ids and its clauses is told at its place") {
    check_harms(
        {{"a clause twice",
          [](Plan& p) {
              p.clauses[1].id = "c1";
              p.indicators.clear();
              p.minerals.clear();
              p.blocks.clear();
              p.mine_counts.clear();
              p.minimum_scales.clear();
              p.admission_conditions.clear();
              p.monitoring_duties.clear();
              p.tasks.clear();
              p.slides.clear();
          },
          "/clauses/1/id problem.duplicate_id"},
         {"a category twice", [](Plan& p) { p.categories.push_back(p.categories[0]); }, "/categories/2/id problem.duplicate_id"},
         {"an indicator twice", [](Plan& p) { p.indicators.push_back(p.indicators[12]); },
          "/indicators/14/id problem.duplicate_id"},
         {"a figure twice", [](Plan& p) { p.figures.push_back(p.figures[3]); }, "/figures/5/id problem.duplicate_id"},
         {"a mineral twice", [](Plan& p) { p.minerals.push_back(p.minerals[4]); }, "/minerals/5/id problem.duplicate_id"},
         {"a block twice", [](Plan& p) { p.blocks.push_back(p.blocks[1]); }, "/blocks/2/id problem.duplicate_id"},
         {"a condition twice", [](Plan& p) { p.admission_conditions.push_back(p.admission_conditions[0]); },
          "/admission_conditions/1/id problem.duplicate_id"},
         {"a duty twice", [](Plan& p) { p.monitoring_duties.push_back(p.monitoring_duties[0]); },
          "/monitoring_duties/1/id problem.duplicate_id"},
         {"a task twice", [](Plan& p) { p.tasks.push_back(p.tasks[0]); }, "/tasks/2/id problem.duplicate_id"},
         {"an id with a blank", [](Plan& p) { p.tasks[0].id = "the map"; }, "/tasks/0/id problem.bad_id"},
         {"an id with letters beyond ASCII", [](Plan& p) { p.tasks[0].id = "图"; }, "/tasks/0/id problem.bad_id"},
         {"an empty id", [](Plan& p) { p.blocks[0].id = ""; }, "/blocks/0/id problem.bad_id"},
         {"a plan's id that cannot be a folder", [](Plan& p) { p.identity.id = "../weishan"; }, "/identity/id problem.bad_id"},
         {"a base year in the period",
          [](Plan& p) {
              p.identity.base_year = 2022;
              p.indicators[1].series[0].year = 2021;
          },
          "/identity/base_year problem.year_order"},
         {"a period that ends before it begins",
          [](Plan& p) {
              p.identity.first_year = 2026;
              p.indicators.clear();
              p.blocks.clear();
              p.slides.clear();
          },
          "/identity/last_year problem.year_order"},
         {"a last year with a digit too many",
          [](Plan& p) {
              p.identity.last_year = 20250;
              p.indicators.back().series.pop_back();
          },
          "/identity/last_year problem.year_range"},
         {"a plan with no source", [](Plan& p) { p.identity.source = {}; }, "/identity/source problem.no_source"},
         {"a page before the first", [](Plan& p) { p.clauses[0].page = -1; }, "/clauses/0/page problem.negative"},
         {"a page of no book", [](Plan& p) { p.clauses[0].page = 2'000'000'000; }, "/clauses/0/page problem.beyond_unit"}});
}

TEST_CASE("Limits themselves are allowed") {
    Plan plan = small_plan();
    plan.identity.base_year = 2021;
    plan.identity.first_year = 2021;
    named(plan, "span").series[0].upper = 10;
    plan.monitoring_duties[0].most = 2;
    plan.blocks[0].window = {day("2021-01-01"), day("2021-01-01")};
    plan.blocks[0].area = Quantity{most_of(Unit::mu), Unit::mu};
    plan.blocks[1].area = Quantity{0, Unit::hectare};
    named(plan, "coal-output").tolerance = 0;
    named(plan, "limestone-output").tolerance = 1;
    plan.standards = {{"notice",
                       {"通知", "Notice"},
                       "2024",
                       {},
                       {},
                       document(),
                       {{SizeClass::large, 100, 2028}, {SizeClass::medium, 0, 2028}}}};
    plan.minimum_scales[0].per = Per::day;
    plan.minimum_scales[0].unit = Unit::tonnes_per_day;
    plan.minimum_scales[0].large = most_of(Unit::tonnes_per_day);
    plan.minimum_scales[0].small = 0;
    CHECK(told(check_plan(plan)) == "");
}

TEST_CASE("Another document is as good a source as a clause") {
    Plan plan = small_plan();
    plan.figures[1].source = document();
    CHECK(told(check_plan(plan)) == "");
}
