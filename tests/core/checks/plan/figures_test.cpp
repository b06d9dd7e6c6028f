#include "tests/core/checks/plan/harms.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("Harm to figures, and what does not add up, is told at its place") {
    check_harms({{"parts that do not add up", [](Plan& p) { named(p, "coal-output").series[0].value = 914; },
                  "/indicators/2/parts problem.figures_differ"},
                 {"a figure with no source", [](Plan& p) { p.figures[1].source = {}; }, "/figures/1/source problem.no_source"},
                 {"a figure of an unknown clause", [](Plan& p) { p.figures[1].source = clause("c9"); },
                  "/figures/1/source/clause problem.dangling"},
                 {"a figure about an unknown mineral", [](Plan& p) { p.figures[1].mineral = "gold"; },
                  "/figures/1/mineral problem.dangling"},
                 {"a figure restated as something else",
                  [](Plan& p) {
                      p.figures[1].restated = {{3, Unit::mu}};
                  },
                  "/figures/1/restated/0/unit problem.unit_mismatch|/figures/1/restated/0 problem.figures_differ"},
                 {"a figure restated wrongly", [](Plan& p) { p.figures[4].restated[0].value = 855.53; },
                  "/figures/4/restated/0 problem.figures_differ"},
                 {"a sum of an unknown figure", [](Plan& p) { p.figures[0].relations[0].operands[2] = "x"; },
                  "/figures/0/relations/0/operands/2 problem.dangling"},
                 {"a sum of other things",
                  [](Plan& p) {
                      p.figures[0].relations[0].operands = {"all", "plots"};
                  },
                  "/figures/0/relations/0/operands/1 problem.unit_mismatch"},
                 {"a sum that does not add up", [](Plan& p) { p.figures[0].value = 13; },
                  "/figures/0/relations/0 problem.figures_differ"},
                 {"a difference of one",
                  [](Plan& p) {
                      p.figures[1].relations = {{RelationKind::difference_of, {"all"}, {}}};
                  },
                  "/figures/1/relations/0/operands problem.operand_count"},
                 {"a part of two",
                  [](Plan& p) {
                      p.figures[1].relations = {{RelationKind::part_of, {"all", "large"}, {}}};
                  },
                  "/figures/1/relations/0/operands problem.operand_count"},
                 {"a share that is no percentage",
                  [](Plan& p) {
                      p.figures[3].relations = {{RelationKind::share_of, {"small", "all"}, {}}};
                  },
                  "/figures/3/relations/0/kind problem.rate_not_percent|/figures/3/relations/0 problem.figures_differ"},
                 {"a share of other things",
                  [](Plan& p) {
                      p.figures[3].unit = Unit::percent;
                      p.figures[0].relations.clear();
                      p.figures[3].relations = {{RelationKind::share_of, {"plots", "all"}, Text{"已知", "known"}}};
                  },
                  "/figures/3/relations/0/operands/1 problem.unit_mismatch"},
                 {"a figure that its unit cannot mean", [](Plan& p) { p.figures[4].value = 1e308; },
                  "/figures/4/value problem.beyond_unit"},
                 {"a figure restated as what its unit cannot mean", [](Plan& p) { p.figures[4].restated[0].value = 1e308; },
                  "/figures/4/restated/0/value problem.beyond_unit"},
                 {"a share of nothing",
                  [](Plan& p) {
                      p.figures[0].relations.clear();
                      p.figures[1].value = 0;
                      p.figures[3].unit = Unit::percent;
                      p.figures[3].relations = {{RelationKind::share_of, {"medium", "large"}, {}}};
                  },
                  "/figures/3/relations/0 problem.share_of_nothing"},
                 {"a change from nothing, even one that is known not to add up",
                  [](Plan& p) {
                      p.figures[0].relations.clear();
                      p.figures[1].value = 0;
                      p.figures[3].unit = Unit::percent;
                      p.figures[3].relations = {{RelationKind::change_from, {"large", "medium"}, Text{"已知", "known"}}};
                  },
                  "/figures/3/relations/0 problem.share_of_nothing"}});
}

TEST_CASE("A print that is known not to add up is shown instead of refused") {
    Plan plan = small_plan();
    plan.figures[0].value = 13;
    plan.figures[0].relations[0].accepted_difference = Text{"原文如此", "printed so"};
    named(plan, "coal-output").series[0].value = 914;
    named(plan, "total").parts->accepted_difference = Text{"原文如此", "printed so"};
    CHECK(told(check_plan(plan)) == "");
}

TEST_CASE("A difference of figures is told with both numbers") {
    Plan plan = small_plan();
    named(plan, "coal-output").series[0].value = 914;
    const Problems problems = check_plan(plan);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].what == Message{"problem.figures_differ",
                                      {{"printed", Quantity{1087.6, Unit::ten_thousand_tonnes}},
                                       {"computed", Quantity{1086.6, Unit::ten_thousand_tonnes}}}});
}
