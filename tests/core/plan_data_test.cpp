// The plan file against the plan's text: every expectation here was read off the text by hand.
#include <map>
#include <regex>
#include <set>

#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "core/facts/indicators/consistency.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Plan weishan() {
    auto plan = read_plan(file_text("assets/plans/weishan-2021-2025/plan.json"));
    REQUIRE(plan.has_value());
    return std::move(*plan);
}

void check_figure(const Plan& plan, const std::string& id, double value, Unit unit, const std::string& clause_id) {
    const Figure* figure = find(plan.figures, id);
    REQUIRE_MESSAGE(figure, id);
    CHECK_MESSAGE(figure->value == value, id);
    CHECK_MESSAGE(figure->unit == unit, id);
    CHECK_MESSAGE(figure->source.clause == clause_id, id);
}

const SeriesPoint& target_of(const Plan& plan, const std::string& id) {
    const Indicator* indicator = find(plan.indicators, id);
    REQUIRE_MESSAGE(indicator, id);
    return indicator->series.back();
}

}  // namespace

TEST_CASE("Who issued the plan, when and for what time") {
    const Identity identity = weishan().identity;
    CHECK(identity.number == "微政字〔2023〕8号");
    CHECK(identity.name.zh == "微山县矿产资源总体规划（2021—2025年）");
    CHECK(identity.issuer.zh == "微山县人民政府");
    CHECK(identity.issued == day("2023-05-10"));
    CHECK(identity.base_year == 2020);
    CHECK(identity.first_year == 2021);
    CHECK(identity.last_year == 2025);
    CHECK(identity.region_code == "370826");
}

TEST_CASE("The figures of chapter one") {
    const Plan plan = weishan();
    check_figure(plan, "sub-districts", 3, Unit::count, "1-1");
    check_figure(plan, "towns", 11, Unit::count, "1-1");
    check_figure(plan, "townships", 1, Unit::count, "1-1");
    check_figure(plan, "development-zones", 1, Unit::count, "1-1");
    check_figure(plan, "population", 61.34, Unit::ten_thousand_people, "1-1");
    check_figure(plan, "gdp-2015", 366.95, Unit::hundred_million_yuan, "1-1");
    check_figure(plan, "gdp-2020", 382.05, Unit::hundred_million_yuan, "1-1");
    check_figure(plan, "gdp-growth", 4.1, Unit::percent, "1-1");
    check_figure(plan, "minerals-found", 7, Unit::count, "1-2-1");
    check_figure(plan, "minerals-identified", 3, Unit::count, "1-2-1");
    check_figure(plan, "deposits", 13, Unit::count, "1-2-1");
    check_figure(plan, "coal-resources", 37.38, Unit::hundred_million_tonnes, "1-2-1");
    check_figure(plan, "limestone-resources", 4765.2, Unit::ten_thousand_tonnes, "1-2-1");
    check_figure(plan, "exploration-rights-2020", 0, Unit::count, "1-2-2-2");
    check_figure(plan, "mining-rights-2020", 12, Unit::count, "1-2-3");
    check_figure(plan, "coal-rights", 10, Unit::count, "1-2-3");
    check_figure(plan, "rare-earth-rights", 1, Unit::count, "1-2-3");
    check_figure(plan, "limestone-rights", 1, Unit::count, "1-2-3");
    check_figure(plan, "mining-rights-2015", 25, Unit::count, "1-3-1");
    check_figure(plan, "mining-rights-fewer", 13, Unit::count, "1-3-1");
    check_figure(plan, "mining-rights-reduction", 52, Unit::percent, "1-3-1");
    check_figure(plan, "mines-large", 3, Unit::count, "1-3-1");
    check_figure(plan, "mines-medium", 8, Unit::count, "1-3-1");
    check_figure(plan, "mines-small", 1, Unit::count, "1-3-1");
    check_figure(plan, "share-large", 25, Unit::percent, "1-3-1");
    check_figure(plan, "share-medium", 67, Unit::percent, "1-3-1");
    check_figure(plan, "share-small", 8, Unit::percent, "1-3-1");
    check_figure(plan, "subsidence", 13646.17, Unit::hectare, "1-2-4");
    check_figure(plan, "subsidence-land", 5670.69, Unit::hectare, "1-2-4");
    check_figure(plan, "subsidence-legacy", 1261.89, Unit::hectare, "1-2-4");
    check_figure(plan, "subsidence-treated", 3704.09, Unit::hectare, "1-2-4");
    check_figure(plan, "subsidence-legacy-treated", 1076.78, Unit::hectare, "1-2-4");
    check_figure(plan, "plots", 142, Unit::count, "1-2-4");
    check_figure(plan, "plots-area", 12832.78, Unit::mu, "1-2-4");
    check_figure(plan, "plots-treated", 77, Unit::count, "1-2-4");
    check_figure(plan, "plots-treated-area", 7722.05, Unit::mu, "1-2-4");
    check_figure(plan, "plots-untreated", 65, Unit::count, "1-2-4");
    check_figure(plan, "plots-untreated-area", 5110.73, Unit::mu, "1-2-4");
    CHECK(find(plan.figures, "plots-area")->restated == std::vector<Quantity>{{855.52, Unit::hectare}});
    CHECK(find(plan.figures, "plots-treated-area")->restated == std::vector<Quantity>{{514.8, Unit::hectare}});
    CHECK(find(plan.figures, "plots-untreated-area")->restated == std::vector<Quantity>{{340.72, Unit::hectare}});
}

TEST_CASE("The nine indicators of box 1, all expected, and the yearly green-mine goals") {
    const Plan plan = weishan();
    int in_table = 0;
    for (const Indicator& indicator : plan.indicators) {
        CHECK(indicator.commitment == Commitment::expected);
        in_table += indicator.in_main_table;
    }
    CHECK(in_table == 9);
    const auto check = [&](const std::string& id, TargetKind kind, double value) {
        CHECK_MESSAGE(find(plan.indicators, id)->kind == kind, id);
        CHECK_MESSAGE(target_of(plan, id).value == value, id);
        CHECK_MESSAGE(target_of(plan, id).year == 2025, id);
    };
    check("geological-survey-sheets", TargetKind::total_over_period, 1);
    check("mineral-survey-sheets", TargetKind::total_over_period, 1);
    check("exploration-rights", TargetKind::at_most, 2);
    check("mines", TargetKind::at_most, 14);
    check("solid-output", TargetKind::about, 1087.6);
    check("coal-output", TargetKind::about, 915);
    check("limestone-output", TargetKind::about, 172.6);
    check("large-medium-share", TargetKind::at_least, 80);
    check("green-mine-share", TargetKind::at_least, 80);
    check("subsidence-settled-treated", TargetKind::at_least, 100);
    check("subsidence-unsettled-treated", TargetKind::at_least, 30);
    CHECK(find(plan.indicators, "subsidence-settled-treated")->not_computable.has_value());
    CHECK(find(plan.indicators, "rare-earth-output")->kind == TargetKind::as_assigned);
    CHECK(find(plan.indicators, "exploration-rights")->series.front().value == 0);
    CHECK(find(plan.indicators, "mines")->series.front().value == 12);
    std::vector<std::pair<int, double>> goals;
    for (const SeriesPoint& point : find(plan.indicators, "green-mine-share")->series)
        goals.emplace_back(point.year, *point.value);
    CHECK(goals == std::vector<std::pair<int, double>>{{2021, 10}, {2022, 30}, {2023, 50}, {2024, 70}, {2025, 80}});
}

TEST_CASE("Box 2: the minimum scales, with what is not set left out") {
    const Plan plan = weishan();
    REQUIRE(plan.minimum_scales.size() == 4);
    const auto row = [&](std::size_t index) {
        const MinimumScale& scale = plan.minimum_scales[index];
        return std::tuple{scale.mineral, scale.large, scale.medium, scale.small};
    };
    using Row = std::tuple<std::string, std::optional<double>, std::optional<double>, std::optional<double>>;
    CHECK(row(0) == Row{"coal", 120, 45, std::nullopt});
    CHECK(row(1) == Row{"cement-limestone", 100, std::nullopt, std::nullopt});
    CHECK(row(2) == Row{"mineral-water", 10, 5, 3});
    CHECK(row(3) == Row{"geothermal", 20, 10, 3});
    CHECK(plan.minimum_scales[3].unit == Unit::ten_thousand_cubic_metres);
}

TEST_CASE("The classes of mines by 国土资发〔2004〕208号, and no standard of recovery") {
    const Plan plan = weishan();
    for (const Standard& standard : plan.standards) CHECK(standard.recovery_limits.empty());
    REQUIRE(find(plan.standards, "mine-size-2004"));
    const Standard& standard = *find(plan.standards, "mine-size-2004");
    CHECK(standard.edition == "国土资发〔2004〕208号");
    using Row = std::tuple<std::string, std::optional<MiningMethod>, Unit, double, double>;
    std::vector<Row> rows;
    for (const SizeLimits& limits : standard.size_limits) {
        CHECK(limits.per == Per::year);
        rows.emplace_back(limits.mineral, limits.method, limits.unit, limits.large, limits.medium);
    }
    CHECK(rows == std::vector<Row>{{"coal", MiningMethod::underground, Unit::ten_thousand_tonnes, 120, 45},
                                   {"coal", MiningMethod::open_pit, Unit::ten_thousand_tonnes, 400, 100},
                                   {"rare-earth", {}, Unit::ten_thousand_tonnes, 100, 30},
                                   {"cement-limestone", {}, Unit::ten_thousand_tonnes, 100, 50},
                                   {"geothermal", {}, Unit::ten_thousand_cubic_metres, 20, 10},
                                   {"mineral-water", {}, Unit::ten_thousand_tonnes, 10, 5}});
    CHECK(find_requirement(plan, RequirementKind::recovery_rates)->source.clause == "5-3-3");
}

TEST_CASE("Three planning blocks, one of them with neither name nor area") {
    const Plan plan = weishan();
    REQUIRE(plan.blocks.size() == 3);
    CHECK(plan.blocks[0].window == Window{day("2022-01-01"), day("2024-12-31")});
    CHECK(plan.blocks[0].area == Quantity{1.85, Unit::square_kilometre});
    CHECK(plan.blocks[0].mineral == "mineral-water");
    CHECK(plan.blocks[1].window == Window{day("2022-01-01"), day("2025-12-31")});
    CHECK(plan.blocks[1].area == Quantity{9.38, Unit::square_kilometre});
    CHECK(plan.blocks[1].mineral == "geothermal");
    CHECK(plan.blocks[2].kind == BlockKind::mining);
    CHECK(plan.blocks[2].window == Window{day("2022-01-01"), day("2025-12-31")});
    CHECK_FALSE(plan.blocks[2].name.has_value());
    CHECK_FALSE(plan.blocks[2].area.has_value());
    for (const Block& each : plan.blocks)
        CHECK(each.grant_ways == std::vector{GrantWay::tender, GrantWay::auction, GrantWay::listing});
}

TEST_CASE("Minerals, their directions and the mines at the base") {
    const Plan plan = weishan();
    CHECK(plan.minerals.size() == 7);
    const auto directions = [&](const std::string& id) {
        std::set<MineralDirection> found;
        for (const MineralSteering& steering : find(plan.minerals, id)->directions) found.insert(steering.direction);
        return found;
    };
    CHECK(directions("coal") == std::set{MineralDirection::key_mining});
    CHECK(directions("rare-earth") == std::set{MineralDirection::key_exploration, MineralDirection::quota});
    CHECK(directions("cement-limestone") == std::set{MineralDirection::restricted});
    CHECK(directions("geothermal") == std::set{MineralDirection::key_exploration, MineralDirection::key_mining});
    CHECK(directions("mineral-water") == std::set{MineralDirection::key_exploration, MineralDirection::key_mining});
    CHECK_FALSE(find(plan.minerals, "mineral-water")->solid);
    CHECK_FALSE(find(plan.minerals, "geothermal")->solid);
    int by_mineral = 0;
    int by_size = 0;
    for (const MineCount& count : plan.mine_counts) (count.size_class ? by_size : by_mineral) += count.count;
    CHECK(by_mineral == 12);
    CHECK(by_size == 12);
    CHECK(plan.admission_conditions.size() == 5);
}

TEST_CASE("What the plan asks about blocks, green mines and restoration stands where the text says it") {
    const Plan plan = weishan();
    const auto clauses_of = [&](RequirementKind kind) {
        std::set<std::string> found;
        for (const Requirement& requirement : plan.requirements) {
            if (requirement.kind == kind) found.insert(requirement.source.clause);
        }
        return found;
    };
    using Clauses = std::set<std::string>;
    CHECK(clauses_of(RequirementKind::orderly_release) == Clauses{"4-4-3", "5-4-2"});
    CHECK(clauses_of(RequirementKind::market_granting) == Clauses{"4-4-3", "5-4-3"});
    CHECK(clauses_of(RequirementKind::new_mine_green) == Clauses{"2-3-5"});
    CHECK(clauses_of(RequirementKind::restart_green) == Clauses{"5-2-3"});
    CHECK(clauses_of(RequirementKind::green_listing) == Clauses{"5-2-3"});
    CHECK(clauses_of(RequirementKind::green_exploration) == Clauses{"6-1"});
    CHECK(clauses_of(RequirementKind::treat_while_mining) == Clauses{"6-3-2"});
    CHECK(clauses_of(RequirementKind::restoration_fund) == Clauses{"2-3-6"});
    CHECK(clauses_of(RequirementKind::legacy_plots) == Clauses{"6-3-3"});
    CHECK(clauses_of(RequirementKind::treated_within_total) == Clauses{"1-2-4"});
    CHECK(clauses_of(RequirementKind::publish_inspections) == Clauses{"6-3-2"});
    for (const RequirementKind kind :
         {RequirementKind::treat_while_mining, RequirementKind::restoration_fund, RequirementKind::legacy_plots}) {
        CHECK(find_requirement(plan, kind)->current_law->wording.zh.find("矿区生态修复") != std::string::npos);
        CHECK(find_requirement(plan, kind)->text.zh.find("矿区生态修复") == std::string::npos);
    }
    CHECK(plan.mine_duties.size() == 4);
}

TEST_CASE("Two lands to be restored, with the figures of clause 1(2)4, and the national goal that is not the plan's") {
    const Plan plan = weishan();
    REQUIRE(plan.restoration_lands.size() == 2);
    const auto value = [&](const std::string& id) { return find(plan.figures, id)->value; };
    CHECK(plan.restoration_lands[0].topic == Topic::subsidence);
    CHECK(value(plan.restoration_lands[0].total_area) == 13646.17);
    CHECK(value(plan.restoration_lands[0].treated_area) == 3704.09);
    CHECK(plan.restoration_lands[1].topic == Topic::legacy_plots);
    CHECK(value(plan.restoration_lands[1].total_area) == 12832.78);
    CHECK(value(plan.restoration_lands[1].treated_area) == 7722.05);
    CHECK(value(plan.restoration_lands[1].total_plots) == 142);
    CHECK(value(plan.restoration_lands[1].treated_plots) == 77);
    const Standard* notice = find(plan.standards, "green-mines-2024");
    REQUIRE(notice);
    CHECK(notice->source.clause.empty());
    CHECK(notice->green_goals == std::vector<GreenGoal>{{SizeClass::large, 90, 2028}, {SizeClass::medium, 80, 2028}});
}

TEST_CASE("Who grants: the ministry for rare earths, the province for coal, the province or below for the others") {
    const Plan plan = weishan();
    for (const Mineral& mineral : plan.minerals) {
        REQUIRE_MESSAGE(mineral.granting.has_value(), mineral.id);
        const std::string& authority = mineral.granting->authority.zh;
        const char* wanted = mineral.id == "rare-earth" ? "自然资源部"
                             : mineral.id == "coal"     ? "省级自然资源主管部门"
                                                        : "省级及以下";
        CHECK_MESSAGE(authority.starts_with(wanted), mineral.id);
        CHECK(mineral.granting->source.publisher == "自然资源部");
    }
}

TEST_CASE("The five admission conditions name their papers; what is asked of new mines stands under its clause") {
    const Plan plan = weishan();
    for (const AdmissionCondition& condition : plan.admission_conditions) {
        CHECK(condition.source.clause == "5-2-3");
        CHECK_FALSE(condition.documents.empty());
    }
    const auto rests_on = [&](RequirementKind kind, std::optional<RequirementScope> scope = {}) {
        std::set<std::string> clauses;
        for (const Requirement& each : plan.requirements) {
            if (each.kind == kind && each.scope == scope) clauses.insert(each.source.clause);
        }
        REQUIRE(clauses.size() == 1);
        return *clauses.begin();
    };
    CHECK(rests_on(RequirementKind::new_mine_scale) == "5-2-1");
    CHECK(rests_on(RequirementKind::big_deposit_small_mine) == "5-2-1");
    CHECK(rests_on(RequirementKind::one_deposit_many_mines) == "5-2-1");
    CHECK(rests_on(RequirementKind::same_level_granting) == "1-3-3");
    CHECK(rests_on(RequirementKind::market_granting, RequirementScope::mining) == "5-4-3");
    CHECK(rests_on(RequirementKind::market_granting, RequirementScope::exploration) == "4-4-3");
    CHECK(rests_on(RequirementKind::orderly_release, RequirementScope::exploration) == "4-4-3");
    CHECK(rests_on(RequirementKind::orderly_release, RequirementScope::mining) == "5-4-2");
    CHECK(rests_on(RequirementKind::big_deposit_small_mine, RequirementScope::mining_blocks) == "5-4-3");
    CHECK(rests_on(RequirementKind::one_deposit_many_mines, RequirementScope::mining_blocks) == "5-4-3");
    CHECK(rests_on(RequirementKind::recovery_rates, RequirementScope::new_mines) == "5-2-3");
    CHECK(rests_on(RequirementKind::organisation) == "7-1");
    CHECK_FALSE(find_requirement(plan, RequirementKind::planning_review)->source.document.empty());
}

TEST_CASE("Mineral water: two to three readings a month, three seasons, a full analysis a year") {
    const Plan plan = weishan();
    const auto duty = [&](const std::string& id) { return *find(plan.monitoring_duties, id); };
    CHECK(duty("water-observation").least == 2);
    CHECK(duty("water-observation").most == 3);
    CHECK(duty("water-observation").unit == Unit::times_per_month);
    CHECK(duty("water-quality-seasons").least == 3);
    CHECK(duty("water-quality-seasons").unit == Unit::times_per_year);
    CHECK(duty("water-full-analysis").least == 1);
    const std::vector all{WaterReading::level, WaterReading::flow, WaterReading::temperature};
    CHECK(duty("water-observation").readings == all);
    CHECK(duty("water-hydrological-year").readings == all);
    CHECK(duty("water-hydrological-year").stage == BlockKind::exploration);
    CHECK(duty("water-full-analysis").stage == BlockKind::mining);
    CHECK_FALSE(duty("water-observation").stage.has_value());
    CHECK_FALSE(duty("water-quality-seasons").stage.has_value());
    for (const MonitoringDuty& each : plan.monitoring_duties) CHECK(each.source.clause == "6-3-1");
}

TEST_CASE("Evaluation, yearly plans and announcements are asked by chapter 7; opinions and amendments by the law around it") {
    const Plan plan = weishan();
    const auto source = [&](RequirementKind kind) { return find_requirement(plan, kind)->source; };
    CHECK(source(RequirementKind::evaluation).clause == "7-2");
    CHECK(source(RequirementKind::yearly_plan).clause == "7-3");
    CHECK(source(RequirementKind::publish_changes).clause == "7-3");
    CHECK(source(RequirementKind::opinion_period).clause.empty());
    CHECK(source(RequirementKind::amendment).document.find("第55号") != std::string::npos);
    CHECK(find_requirement(plan, RequirementKind::evaluation)->current_law.has_value());
    CHECK(find_requirement(plan, RequirementKind::amendment)->current_law.has_value());
    CHECK(plan.amendments.empty());
    CHECK(plan.identity.version == 1);
}

TEST_CASE("Every number that the text prints stands in the file") {
    const std::string file = file_text("assets/plans/weishan-2021-2025/plan.json");
    for (const std::string number :
         {"61.34",   "366.95",  "382.05",   "4.1",    "37.38",   "4765.2", "13646.17", "5670.69", "1261.89",
          "3704.09", "1076.78", "12832.78", "855.52", "7722.05", "514.8",  "5110.73",  "340.72",  "1087.6",
          "915",     "172.6",   "1.85",     "9.38",   "1:50000", "142",    "77",       "65"}) {
        CHECK_MESSAGE(file.find(number) != std::string::npos, number);
    }
}

TEST_CASE("All that the plan prints about itself agrees") {
    const auto checks = check_consistency(weishan());
    CHECK(checks.size() >= 20);
    for (const ConsistencyCheck& check : checks) CHECK_MESSAGE(check.holds, check.where);
}

TEST_CASE("The exercise ledger says that it is one, moves in every year, and begins where the plan's base ends") {
    const Plan plan = weishan();
    const auto ledger = read_ledger(file_text("assets/plans/weishan-2021-2025/ledgers/exercise.json"), plan);
    REQUIRE(ledger.has_value());
    CHECK((ledger->origin == LedgerOrigin::exercise));
    std::set<int> years;
    int mines = 0;
    for (const Event& event : ledger->events) {
        years.insert(event.date.year);
        CHECK(event.source.document.find("虚构") != std::string::npos);
        mines += event.date == day("2020-12-31") && std::holds_alternative<MineRegistered>(event.what);
    }
    CHECK(years == std::set{2020, 2021, 2022, 2023, 2024, 2025});
    CHECK(mines == 12);
}

TEST_CASE("In the exercise ledger the coal mines' outputs are the coal output that is reported, in the years that all report") {
    const Plan plan = weishan();
    const auto ledger = read_ledger(file_text("assets/plans/weishan-2021-2025/ledgers/exercise.json"), plan);
    std::map<int, double> mined;
    std::map<int, double> reported;
    for (const Event& event : ledger->events) {
        const auto* output = std::get_if<MineOutputReported>(&event.what);
        const auto* value = std::get_if<ValueReported>(&event.what);
        if (output && output->mine.starts_with("coal")) mined[output->year] += output->output.value;
        if (value && value->indicator == "coal-output") reported[value->year] = value->value;
    }
    CHECK(mined[2021] == doctest::Approx(reported[2021]));
    CHECK(mined[2024] == doctest::Approx(reported[2024]));
    CHECK(mined[2023] < reported[2023]);
}

}  // namespace oreplan
