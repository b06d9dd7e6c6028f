#include "core/facts/indicators/consistency.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// What comes of a figure's relation to the other figures.
std::vector<ConsistencyCheck> checks_of(Figure checked, RelationKind kind, std::vector<Figure> operands) {
    Plan plan = small_plan();
    plan.indicators.clear();
    Relation relation{kind, {}, {}};
    for (const Figure& operand : operands) relation.operands.push_back(operand.id);
    checked.relations = {relation};
    operands.push_back(checked);
    plan.figures = operands;
    return check_consistency(plan);
}

/// Whether the figure agrees with what its relation gives on the other figures.
bool agrees(const Figure& checked, RelationKind kind, const std::vector<Figure>& operands) {
    const auto checks = checks_of(checked, kind, operands);
    REQUIRE(checks.size() == 1);
    return checks[0].holds;
}

std::vector<ConsistencyCheck> checks_restated(double value, Unit unit, double restated, Unit other) {
    Plan plan = small_plan();
    plan.indicators.clear();
    plan.figures = {figure("f", value, unit)};
    plan.figures[0].restated = {{restated, other}};
    return check_consistency(plan);
}

bool converts(double value, Unit unit, double restated, Unit other) {
    return checks_restated(value, unit, restated, other).at(0).holds;
}

}  // namespace

TEST_CASE("Sums: 77 + 65 = 142 plots, 7722.05 + 5110.73 = 12832.78 mu, and a hundredth more is found") {
    CHECK(agrees(figure("s", 142), RelationKind::sum_of, {figure("a", 77), figure("b", 65)}));
    CHECK_FALSE(agrees(figure("s", 143), RelationKind::sum_of, {figure("a", 77), figure("b", 65)}));
    const std::vector<Figure> areas{figure("a", 7722.05, Unit::mu), figure("b", 5110.73, Unit::mu)};
    CHECK(agrees(figure("s", 12832.78, Unit::mu), RelationKind::sum_of, areas));
    CHECK_FALSE(agrees(figure("s", 12832.79, Unit::mu), RelationKind::sum_of, areas));
    CHECK_FALSE(agrees(figure("s", 12832.77, Unit::mu), RelationKind::sum_of, areas));
    CHECK(agrees(figure("s", 855.52, Unit::hectare), RelationKind::sum_of,
                 {figure("a", 514.8, Unit::hectare), figure("b", 340.72, Unit::hectare)}));
}

TEST_CASE("A part is not more than its whole") {
    CHECK(agrees(figure("p", 12), RelationKind::part_of, {figure("w", 12)}));
    CHECK_FALSE(agrees(figure("p", 13), RelationKind::part_of, {figure("w", 12)}));
}

TEST_CASE("Differences and shares: 25 − 12 = 13, which is 52 % of 25; 3, 8 and 1 of 12 are 25, 67 and 8 %") {
    CHECK(agrees(figure("d", 13), RelationKind::difference_of, {figure("a", 25), figure("b", 12)}));
    CHECK_FALSE(agrees(figure("d", 12), RelationKind::difference_of, {figure("a", 25), figure("b", 12)}));
    CHECK(agrees(figure("r", 52, Unit::percent), RelationKind::share_of, {figure("a", 13), figure("b", 25)}));
    CHECK(agrees(figure("r", 25, Unit::percent), RelationKind::share_of, {figure("a", 3), figure("b", 12)}));
    CHECK(agrees(figure("r", 67, Unit::percent), RelationKind::share_of, {figure("a", 8), figure("b", 12)}));
    CHECK(agrees(figure("r", 8, Unit::percent), RelationKind::share_of, {figure("a", 1), figure("b", 12)}));
    CHECK_FALSE(agrees(figure("r", 9, Unit::percent), RelationKind::share_of, {figure("a", 1), figure("b", 12)}));
    CHECK_FALSE(agrees(figure("r", 66, Unit::percent), RelationKind::share_of, {figure("a", 8), figure("b", 12)}));
}

TEST_CASE("Growth: 366.95 to 382.05 is 4.1 %") {
    const std::vector<Figure> product{figure("a", 366.95, Unit::hundred_million_yuan),
                                      figure("b", 382.05, Unit::hundred_million_yuan)};
    CHECK(agrees(figure("g", 4.1, Unit::percent), RelationKind::change_from, product));
    CHECK_FALSE(agrees(figure("g", 4.2, Unit::percent), RelationKind::change_from, product));
    CHECK_FALSE(agrees(figure("g", 4, Unit::percent), RelationKind::change_from, {product[1], product[0]}));
}

TEST_CASE("Fifteen mu are a hectare, to the last digit printed") {
    CHECK(converts(12832.78, Unit::mu, 855.52, Unit::hectare));
    CHECK(converts(7722.05, Unit::mu, 514.8, Unit::hectare));
    CHECK(converts(5110.73, Unit::mu, 340.72, Unit::hectare));
    CHECK_FALSE(converts(12832.78, Unit::mu, 855.53, Unit::hectare));
    CHECK_FALSE(converts(12832.78, Unit::mu, 855.51, Unit::hectare));
}

TEST_CASE("An indicator's parts add up: 915 + 172.6 = 1087.6") {
    Plan plan = small_plan();
    plan.figures.clear();
    const auto sum = [&] { return check_consistency(plan).at(0); };
    CHECK(sum().holds);
    plan.indicators[2].series[0].value = 1087.5;
    CHECK_FALSE(sum().holds);
    CHECK(sum().where == "/indicators/2/parts");
    plan.indicators[2].parts->relation = PartsRelation::of_which;
    CHECK_FALSE(sum().holds);  // the parts are more than the whole
    plan.indicators[2].series[0].value = 1087.7;
    CHECK(sum().holds);
    plan.indicators[2].parts->relation = PartsRelation::shared_cap;
    plan.indicators[2].series[0].value = 1;
    CHECK(sum().holds);  // sharing a cap asks nothing of the caps' sum
}

TEST_CASE("What cannot be recomputed is left out: no number is told that is none") {
    const Figure rate = figure("r", 50, Unit::percent);
    const auto is_left_out = [](const Figure& checked, RelationKind kind, const Figure& one, const Figure& other) {
        return checks_of(checked, kind, {one, other}).empty();
    };
    CHECK(is_left_out(rate, RelationKind::share_of, figure("a", 3), figure("b", 0)));
    CHECK(is_left_out(rate, RelationKind::share_of, figure("a", 0), figure("b", 0)));
    CHECK(is_left_out(rate, RelationKind::change_from, figure("a", 0), figure("b", 3)));
    CHECK_FALSE(is_left_out(rate, RelationKind::share_of, figure("a", 0), figure("b", 3)));
    CHECK(is_left_out(rate, RelationKind::share_of, figure("a", 3, Unit::mu), figure("b", 4)));
    CHECK(is_left_out(figure("s", 3), RelationKind::sum_of, figure("a", 1e308), figure("b", 1e308)));
    CHECK(is_left_out(figure("s", 1e308), RelationKind::sum_of, figure("a", 1), figure("b", 1)));
    CHECK(checks_restated(1e308, Unit::square_kilometre, 1, Unit::mu).empty());
    CHECK(checks_restated(1, Unit::square_kilometre, 1e308, Unit::mu).empty());
    Plan plan = small_plan();
    plan.figures.clear();
    plan.indicators[4].series[0].value = 1e308;
    CHECK(check_consistency(plan).empty());
}

}  // namespace oreplan
