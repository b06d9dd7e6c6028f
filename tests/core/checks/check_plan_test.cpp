#include <functional>
#include <sstream>

#include "core/checks/check.h"
#include "tests/core/fixture.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

struct Harm {
    const char* sentence;
    std::function<void(Plan&)> harm;
    const char* problem;
};

Indicator& named(Plan& plan, std::string_view id) {
    for (Indicator& each : plan.indicators) {
        if (each.id == id) return each;
    }
    FAIL("no such indicator");
    return plan.indicators.front();
}

/// That rights are granted on the market.
Requirement asked_about(std::string id, std::optional<RequirementScope> scope) {
    Requirement made = asked(RequirementKind::market_granting);
    made.id = std::move(id);
    made.scope = scope;
    return made;
}

// In the small plan: 0 exploration, 1 mines, 2 total (sum of 3 and 4), 3 coal-output, 4 limestone-output, 5 size-ratio, 6 green,
// 7 rare-earth-output, 8 order, 9 treated, 10 dust, 11 span, 12 sheets, 13 treated-area.
const std::vector<Harm>& harms() {
    static const std::vector<Harm> all{
        {"a clause twice",
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
         },
         "/clauses/1/id problem.duplicate_id"},
        {"a category twice", [](Plan& p) { p.categories.push_back(p.categories[0]); }, "/categories/2/id problem.duplicate_id"},
        {"a clause that nobody knows to set an indicator too",
         [](Plan& p) {
             p.indicators[0].also_in = {"c1", "c99"};
         },
         "/indicators/0/also_in/1 problem.dangling"},
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
         },
         "/identity/last_year problem.year_order"},
        {"a last year with a digit too many",
         [](Plan& p) {
             p.identity.last_year = 20250;
             p.indicators.back().series.pop_back();
         },
         "/identity/last_year problem.year_range"},
        {"an outlook beyond all plans", [](Plan& p) { p.indicators.back().series.back().year = 2'000'000'000; },
         "/indicators/13/series/1/year problem.year_range"},
        {"a task due in no year of ours", [](Plan& p) { p.tasks[0].due_year = 3; }, "/tasks/0/due_year problem.year_range"},
        {"a plan with no source", [](Plan& p) { p.identity.source = {}; }, "/identity/source problem.no_source"},

        {"an unknown category", [](Plan& p) { p.indicators[0].category = "x"; }, "/indicators/0/category problem.dangling"},
        {"an indicator with no source", [](Plan& p) { p.indicators[0].source = {}; }, "/indicators/0/source problem.no_source"},
        {"an indicator of an unknown clause", [](Plan& p) { p.indicators[0].source = clause("c9"); },
         "/indicators/0/source/clause problem.dangling"},
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
         "/indicators/2/parts/indicators/1 problem.unit_mismatch"},
        {"parts that do not add up", [](Plan& p) { named(p, "coal-output").series[0].value = 914; },
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
        {"a sum that does not add up", [](Plan& p) { p.figures[0].value = 13; }, "/figures/0/relations/0 problem.figures_differ"},
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
         "/figures/3/relations/0 problem.share_of_nothing"},

        {"a mineral with no source", [](Plan& p) { p.minerals[3].source = {}; }, "/minerals/3/source problem.no_source"},
        {"a direction with no source", [](Plan& p) { p.minerals[0].directions[0].source = {}; },
         "/minerals/0/directions/0/source problem.no_source"},
        {"a count of neither mineral nor size", [](Plan& p) { p.mine_counts[0].mineral = ""; },
         "/mine_counts/0 problem.mine_count_kind"},
        {"a count of mineral and size", [](Plan& p) { p.mine_counts[0].size_class = SizeClass::large; },
         "/mine_counts/0 problem.mine_count_kind"},
        {"a count of an unknown mineral", [](Plan& p) { p.mine_counts[0].mineral = "gold"; },
         "/mine_counts/0/mineral problem.dangling"},
        {"a count below zero", [](Plan& p) { p.mine_counts[0].count = -1; }, "/mine_counts/0/count problem.negative"},
        {"a count of more mines than there can be", [](Plan& p) { p.mine_counts[0].count = 1'000'001; },
         "/mine_counts/0/count problem.beyond_unit"},
        {"a count with no source", [](Plan& p) { p.mine_counts[0].source = {}; }, "/mine_counts/0/source problem.no_source"},
        {"a scale of an unknown mineral", [](Plan& p) { p.minimum_scales[0].mineral = "gold"; },
         "/minimum_scales/0/mineral problem.dangling"},
        {"a scale in hectares", [](Plan& p) { p.minimum_scales[0].unit = Unit::hectare; },
         "/minimum_scales/0/unit problem.unit_mismatch"},
        {"a yearly scale in tonnes a day", [](Plan& p) { p.minimum_scales[0].unit = Unit::tonnes_per_day; },
         "/minimum_scales/0/unit problem.unit_mismatch"},
        {"a daily scale in tonnes", [](Plan& p) { p.minimum_scales[0].per = Per::day; },
         "/minimum_scales/0/unit problem.unit_mismatch"},
        {"a scale with no number",
         [](Plan& p) {
             p.minimum_scales[0].large.reset();
             p.minimum_scales[0].medium.reset();
         },
         "/minimum_scales/0 problem.no_scale"},
        {"scales that no mine can have",
         [](Plan& p) {
             p.minimum_scales[0].large = 1e308;
             p.minimum_scales[0].medium = -45;
             p.minimum_scales[0].small = -1e308;
         },
         "/minimum_scales/0/large problem.beyond_unit|/minimum_scales/0/medium problem.negative|"
         "/minimum_scales/0/small problem.beyond_unit|/minimum_scales/0/small problem.negative"},
        {"a scale with no source", [](Plan& p) { p.minimum_scales[0].source = {}; },
         "/minimum_scales/0/source problem.no_source"},

        {"a block of an unknown mineral", [](Plan& p) { p.blocks[0].mineral = "gold"; }, "/blocks/0/mineral problem.dangling"},
        {"a block with an unknown mineral besides",
         [](Plan& p) {
             p.blocks[0].other_minerals = {"coal", "gold"};
         },
         "/blocks/0/other_minerals/1 problem.dangling"},
        {"a block's area in tonnes", [](Plan& p) { p.blocks[0].area->unit = Unit::ten_thousand_tonnes; },
         "/blocks/0/area/unit problem.unit_mismatch"},
        {"a block larger than the earth", [](Plan& p) { p.blocks[0].area->value = 1e308; },
         "/blocks/0/area/value problem.beyond_unit"},
        {"a block of less than nothing", [](Plan& p) { p.blocks[0].area->value = -1.85; },
         "/blocks/0/area/value problem.negative"},
        {"a zone of less than nothing",
         [](Plan& p) {
             p.zones = {{"zone", {"区", "Zone"}, ZoneKind::restricted, {}, Quantity{-1, Unit::mu}, {}, clause("c4")}};
         },
         "/zones/0/area/value problem.negative"},
        {"land of less than nothing",
         [](Plan& p) {
             p.figures[4].value = -15;
             p.figures[4].restated.clear();
             p.restoration_lands = {{Topic::legacy_plots, "plots", "", "", "", clause("c3")}};
         },
         "/restoration_lands/0/total_area problem.negative"},
        {"a window upside down", [](Plan& p) { p.blocks[0].window.to = day("2021-12-31"); },
         "/blocks/0/window/to problem.window_order"},
        {"a window that begins too early", [](Plan& p) { p.blocks[0].window.from = day("2020-12-31"); },
         "/blocks/0/window problem.window_outside"},
        {"a window that ends too late", [](Plan& p) { p.blocks[0].window.to = day("2026-01-01"); },
         "/blocks/0/window problem.window_outside"},
        {"a block with no source", [](Plan& p) { p.blocks[0].source = {}; }, "/blocks/0/source problem.no_source"},
        {"a condition with no source", [](Plan& p) { p.admission_conditions[0].source = {}; },
         "/admission_conditions/0/source problem.no_source"},
        {"a duty in hectares", [](Plan& p) { p.monitoring_duties[0].unit = Unit::hectare; },
         "/monitoring_duties/0/unit problem.unit_mismatch"},
        {"a duty upside down", [](Plan& p) { p.monitoring_duties[0].most = 1.9; },
         "/monitoring_duties/0/most problem.range_order"},
        {"a duty of less than nothing", [](Plan& p) { p.monitoring_duties[0].least = -1; },
         "/monitoring_duties/0/least problem.negative"},
        {"a duty that nobody can keep", [](Plan& p) { p.monitoring_duties[0].most = 1e308; },
         "/monitoring_duties/0/most problem.beyond_unit"},
        {"readings of nothing", [](Plan& p) { p.monitoring_duties[0].readings.clear(); },
         "/monitoring_duties/0/readings problem.no_reading"},
        {"a duty with no source", [](Plan& p) { p.monitoring_duties[0].source = {}; },
         "/monitoring_duties/0/source problem.no_source"},
        {"a task of an unknown clause", [](Plan& p) { p.tasks[0].source = clause("c9"); },
         "/tasks/0/source/clause problem.dangling"},

        {"a page before the first", [](Plan& p) { p.clauses[0].page = -1; }, "/clauses/0/page problem.negative"},
        {"a page of no book", [](Plan& p) { p.clauses[0].page = 2'000'000'000; }, "/clauses/0/page problem.beyond_unit"},
        {"limits of size that no mine can have",
         [](Plan& p) {
             p.standards = {{"sizes",
                             {"规模分类", "Size classes"},
                             "2004",
                             {{"coal", {}, Unit::ten_thousand_tonnes, Per::year, 1e308, -1}},
                             {},
                             document()}};
         },
         "/standards/0/size_limits/0/large problem.beyond_unit|/standards/0/size_limits/0/medium problem.negative"},
        {"a national goal of no year of ours",
         [](Plan& p) {
             p.standards = {{"notice", {"通知", "Notice"}, "2024", {}, {}, document(), {{SizeClass::large, 90, 2'000'000'000}}}};
         },
         "/standards/0/green_goals/0/year problem.year_range"},
        {"a requirement of a kind twice",
         [](Plan& p) {
             p.requirements = {asked(RequirementKind::evaluation), asked(RequirementKind::evaluation)};
             p.requirements[1].id = "again";
         },
         "/requirements/1 problem.requirement_twice"},
        {"two requirements of a kind about mining",
         [](Plan& p) {
             p.requirements = {asked_about("first", RequirementScope::mining), asked_about("again", RequirementScope::mining)};
         },
         "/requirements/1 problem.requirement_twice"},
        {"a requirement about what its rules do not tell apart",
         [](Plan& p) { p.requirements = {asked_about("granting", RequirementScope::new_mines)}; },
         "/requirements/0/scope problem.requirement_scope"},

        {"a national goal over all there are",
         [](Plan& p) {
             p.standards = {{"notice", {"通知", "Notice"}, "2024", {}, {}, document(), {{SizeClass::large, 100.1, 2028}}}};
         },
         "/standards/0/green_goals/0/least problem.not_a_share"},
        {"a national goal below nothing",
         [](Plan& p) {
             p.standards = {{"notice", {"通知", "Notice"}, "2024", {}, {}, document(), {{SizeClass::large, -0.1, 2028}}}};
         },
         "/standards/0/green_goals/0/least problem.not_a_share"},
    };
    return all;
}

/// "/a problem.x|/b problem.y" as the lines that `told` gives.
std::string lines_of(const std::string& problems) {
    std::istringstream parts{problems};
    std::string lines;
    for (std::string part; std::getline(parts, part, '|');) {
        lines += part + " cure." + part.substr(part.find(" problem.") + 9) + '\n';
    }
    return lines;
}

}  // namespace

TEST_CASE("The small plan has no problem") { CHECK(told(check_plan(small_plan())) == ""); }

TEST_CASE("Each harm to a plan is told at its place, and nothing else is") {
    for (const Harm& each : harms()) {
        CAPTURE(each.sentence);
        Plan plan = small_plan();
        each.harm(plan);
        CHECK(told(check_plan(plan)) == lines_of(each.problem));
    }
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

TEST_CASE("Requirements of a kind stand beside each other where each is about something else") {
    Plan plan = small_plan();
    plan.requirements = {asked_about("all", {}), asked_about("exploration", RequirementScope::exploration),
                         asked_about("mining", RequirementScope::mining)};
    CHECK(told(check_plan(plan)) == "");
}

TEST_CASE("Each scope is told apart by the rules of some kind, and not by those of every kind") {
    for (std::size_t scope = 0; scope < Names<RequirementScope>::values.size(); ++scope) {
        std::size_t kinds = 0;
        for (std::size_t kind = 0; kind < Names<RequirementKind>::values.size(); ++kind) {
            kinds += tells_apart(static_cast<RequirementKind>(kind), static_cast<RequirementScope>(scope));
        }
        CHECK(kinds > 0);
        CHECK(kinds < Names<RequirementKind>::values.size());
    }
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

TEST_CASE("Another document is as good a source as a clause") {
    Plan plan = small_plan();
    plan.figures[1].source = document();
    CHECK(told(check_plan(plan)) == "");
}
