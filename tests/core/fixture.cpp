#include "tests/core/fixture.h"

#include <fstream>
#include <sstream>

namespace oreplan::test {

Date day(std::string_view iso) {
    const auto date = parse_date(iso);
    REQUIRE_MESSAGE(date.has_value(), std::string{iso});
    return *date;
}

Source clause(std::string id) {
    Source source;
    source.clause = std::move(id);
    return source;
}

Source document(std::string name) {
    Source source;
    source.document = std::move(name);
    return source;
}

Event on(std::string_view iso, Event::What what) {
    const auto date = parse_vague_date(iso);
    REQUIRE_MESSAGE(date.has_value(), std::string{iso});
    return {"", *date, date->last(), std::move(what), document()};
}

Event mine(std::string_view iso, std::string id, std::string mineral, SizeClass size, bool producing) {
    return on(iso, MineRegistered{id, {id, id}, std::move(mineral), size, producing});
}

State state_on(const std::vector<Event>& events, Date date) { return fold({}, Timeline{events}.until(date)); }

std::string file_text(const std::string& path_below_source) {
    std::ifstream file{OREPLAN_SOURCE_DIR "/" + path_below_source, std::ios::binary};
    REQUIRE_MESSAGE(file.good(), path_below_source);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

static Catalogue read_catalogue(Language language) {
    auto read = Catalogue::read(file_text("assets/i18n/" + std::string{name_of(language)} + ".json"), language);
    REQUIRE(read.has_value());
    return std::move(*read);
}

const Catalogue& catalogue(Language language) {
    static const std::array all{read_catalogue(Language::zh), read_catalogue(Language::en)};
    return all[static_cast<std::size_t>(language)];
}

std::string told(const Problems& problems) {
    std::string lines;
    for (const Problem& problem : problems) {
        for (const Language language : {Language::zh, Language::en}) {
            for (const Message& message : {problem.what, problem.cure}) {
                const std::string said = catalogue(language).say(message);
                CHECK_MESSAGE(said.find("⟦") == said.npos, said);  // all that it names is there
            }
        }
        lines += problem.where + ' ' + problem.what.key + ' ' + problem.cure.key + '\n';
    }
    return lines;
}

SeriesPoint point(int year, PointRole role, std::optional<double> value) { return {year, role, value, {}, clause()}; }

Indicator indicator(std::string id, TargetKind kind, std::optional<double> target, Unit unit) {
    Indicator made;
    made.id = std::move(id);
    made.category = "mining";
    made.name = {"指标", "Indicator"};
    made.definition = {"含义", "Definition"};
    made.unit = unit;
    made.kind = kind;
    made.source = clause("c2");
    made.series = {point(2025, PointRole::target, target)};
    if (unit == Unit::percent) made.denominator = Text{"全部", "all of them"};
    return made;
}

Figure figure(std::string id, double value, Unit unit) {
    Figure made;
    made.id = std::move(id);
    made.topic = Topic::mines;
    made.name = {"数字 " + made.id, "Figure " + made.id};
    made.value = value;
    made.unit = unit;
    made.source = clause("c3");
    return made;
}

Mineral mineral(std::string id, Text name, bool solid) {
    Mineral made;
    made.id = std::move(id);
    made.code = "1";
    made.name = std::move(name);
    made.solid = solid;
    made.source = clause("c3");
    return made;
}

Block block(std::string id, BlockKind kind, Window window) {
    Block made;
    made.id = std::move(id);
    made.kind = kind;
    made.mineral = "water";
    made.window = window;
    made.grant_ways = {GrantWay::tender, GrantWay::auction, GrantWay::listing};
    made.source = clause("c4");
    return made;
}

Requirement asked(RequirementKind kind, std::string clause_id) {
    return {std::string{name_of(kind)},
            kind,
            {"要求", "What is asked"},
            CurrentLaw{{"现行", "today"}, document("Law")},
            clause(std::move(clause_id))};
}

static std::vector<Indicator> small_indicators() {
    std::vector<Indicator> list;
    list.push_back(indicator("exploration", TargetKind::at_most, 2));
    list.back().measure = Measure::exploration_rights;
    list.push_back(indicator("mines", TargetKind::at_most, 14));
    list.back().measure = Measure::mines;
    list.back().series.insert(list.back().series.begin(), point(2020, PointRole::base, 12));
    list.push_back(indicator("total", TargetKind::about, 1087.6, Unit::ten_thousand_tonnes));
    list.back().measure = Measure::sum_of_parts;
    list.back().parts = Parts{PartsRelation::sum, {"coal-output", "limestone-output"}, {}};
    list.push_back(indicator("coal-output", TargetKind::about, 915, Unit::ten_thousand_tonnes));
    list.push_back(indicator("limestone-output", TargetKind::about, 172.6, Unit::ten_thousand_tonnes));
    list.push_back(indicator("size-ratio", TargetKind::at_least, 80, Unit::percent));
    list.back().measure = Measure::large_medium_share;
    list.push_back(indicator("green", TargetKind::at_least, 80, Unit::percent));
    list.back().measure = Measure::green_mine_share;
    list.back().category = "green";
    list.back().series = {point(2021, PointRole::milestone, 10), point(2022, PointRole::milestone, 30),
                          point(2023, PointRole::milestone, 50), point(2024, PointRole::milestone, 70),
                          point(2025, PointRole::target, 80)};
    for (Indicator& each : list) each.in_main_table = true;
    list.push_back(indicator("rare-earth-output", TargetKind::as_assigned, {}, Unit::ten_thousand_tonnes));
    list.back().words = Text{"按上级下达执行", "as the upper level assigns"};
    list.push_back(indicator("order", TargetKind::words, {}));
    list.back().words = Text{"布局更合理", "a sounder layout"};
    list.push_back(indicator("treated", TargetKind::at_least, 100, Unit::percent));
    list.back().not_computable = Text{"没有分开的面积", "the areas are not told apart"};
    list.back().category = "green";
    list.push_back(indicator("dust", TargetKind::direction, {}, Unit::hectare));
    list.back().trend = Trend::fall;
    list.back().series.insert(list.back().series.begin(), point(2020, PointRole::base, 50));
    list.push_back(indicator("span", TargetKind::between, 10, Unit::percent));
    list.back().series.back().upper = 20;
    list.push_back(indicator("sheets", TargetKind::exactly, 1, Unit::map_sheet));
    list.push_back(indicator("treated-area", TargetKind::total_over_period, 100, Unit::hectare));
    list.back().series.push_back(point(2035, PointRole::outlook, 150));
    return list;
}

Plan small_plan() {
    Plan plan;
    plan.identity = {"test-plan",
                     Language::zh,
                     {"试验县矿产资源总体规划", "Mineral plan of Test county"},
                     {"试验规划", "Test plan"},
                     "试〔2021〕1号",
                     {"试验县", "Test county"},
                     {"上级", "The upper level"},
                     day("2021-05-10"),
                     2020,
                     2021,
                     2025,
                     "000001",
                     {"试验县", "Test county"},
                     clause()};
    plan.clauses = {{"c1", {"一（一）", "1(1)"}, {"总则", "General"}, {"概述", "What it is about"}, 1},
                    {"c2", {"二（三）", "2(3)"}, {"目标", "Goals"}, {"指标", "Indicators"}, {}},
                    {"c3", {"一（二）", "1(2)"}, {"现状", "As found"}, {"基数", "Figures"}, {}},
                    {"c4", {"四（四）", "4(4)"}, {"区块", "Blocks"}, {"投放", "When they open"}, 12}};
    plan.categories = {{"mining", {"开发", "Mining"}}, {"green", {"绿色", "Green"}}};
    plan.indicators = small_indicators();
    plan.figures = {figure("all", 12), figure("large", 3), figure("medium", 8), figure("small", 1)};
    plan.figures[0].relations = {{RelationKind::sum_of, {"large", "medium", "small"}, {}}};
    plan.figures[0].as_of = day("2020-12-31");
    plan.figures.push_back(figure("plots", 12832.78, Unit::mu));
    plan.figures.back().topic = Topic::legacy_plots;
    plan.figures.back().restated = {{855.52, Unit::hectare}};
    plan.minerals = {mineral("coal", {"煤", "Coal"}, true), mineral("limestone", {"水泥用灰岩", "Cement limestone"}, true),
                     mineral("rare-earth", {"稀土", "Rare earths"}, true), mineral("water", {"矿泉水", "Mineral water"}, false),
                     mineral("geothermal", {"地热", "Geothermal"}, false)};
    plan.minerals[0].directions = {{MineralDirection::key_mining, clause("c2")}};
    plan.mine_counts = {{"coal", {}, 10, day("2020-12-31"), clause("c3")},
                        {"rare-earth", {}, 1, day("2020-12-31"), clause("c3")},
                        {"limestone", {}, 1, day("2020-12-31"), clause("c3")},
                        {"", SizeClass::large, 3, day("2020-12-31"), clause("c3")}};
    plan.minimum_scales = {{"coal", {}, Unit::ten_thousand_tonnes, Per::year, 120, 45, {}, {}, clause("c2")}};
    plan.blocks = {block("village", BlockKind::exploration, {day("2022-01-01"), day("2024-12-31")}),
                   block("new-mine", BlockKind::mining, {day("2022-01-01"), day("2025-12-31")})};
    plan.blocks[0].name = Text{"渭河村矿泉水", "Weihe village mineral water"};
    plan.blocks[0].area = Quantity{1.85, Unit::square_kilometre};
    plan.blocks[0].one_holder = true;
    plan.blocks[0].measures = {{"有序投放", "Put on the market in order"}};
    plan.admission_conditions = {{"scale",
                                  AdmissionKind::scale,
                                  {"规模", "Scale"},
                                  {"达到最低规模", "At least the minimum scale"},
                                  {{"reserves-report", {"储量报告", "Report on reserves"}}},
                                  clause("c2")}};
    plan.mine_duties = {{"fund", {"基金", "Fund"}, {"按年提取", "Set aside each year"}, clause()}};
    plan.monitoring_duties = {{"level",
                               "water",
                               {},
                               MonitoringKind::readings,
                               {WaterReading::level},
                               {"矿泉水", "Mineral water"},
                               {"水位", "Level"},
                               2,
                               3,
                               Unit::times_per_month,
                               {"每月两至三次", "two or three times a month"},
                               clause("c2")}};
    plan.tasks = {
        {"map", TaskField::survey, {"区域地质调查", "Regional survey"}, {"一幅", "One sheet"}, 2025, {}, clause("c2")},
        {"study", TaskField::evaluation, {"稀土评价", "Rare-earth study"}, {"续作", "Continued"}, {}, {}, clause("c2")}};
    plan.slides = {{SlideKind::title},
                   {SlideKind::promise, "mines", Text{"先讲矿山", "Mines first"}},
                   {SlideKind::map},
                   {SlideKind::green},
                   {SlideKind::closing}};
    return plan;
}

Ledger ledger_of(std::vector<Event> events) {
    for (std::size_t place = 0; place < events.size(); ++place) {
        if (events[place].id.empty()) events[place].id = "e" + std::to_string(place);
    }
    return {"reports", "test-plan", {"台账", "Reports"}, LedgerOrigin::county, std::move(events)};
}

Event correcting(std::string id, Event event) {
    event.corrects = std::move(id);
    event.because = Text{"录入有误", "a slip"};
    return event;
}

Event taking_back(std::string_view iso, std::string id) {
    Event event = on(iso, Retraction{std::move(id)});
    event.because = Text{"录入有误", "a slip"};
    return event;
}

Assessed::Assessed(Plan plan, std::vector<Event> events, std::string_view date, const Settings& settings)
    : plan_(std::move(plan)), ledger_(ledger_of(std::move(events))), assessment_(assess(plan_, ledger_, day(date), settings)) {}

Verdict Assessed::of(Rule rule, const Subject& subject, int year) const {
    for (const Verdict& verdict : of(rule)) {
        if (verdict.subject == subject && verdict.year == year) return verdict;
    }
    FAIL("no verdict on ", subject.id);
    return {};
}

}  // namespace oreplan::test
