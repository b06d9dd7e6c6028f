#include "core/text/blanks.h"
#include "tests/core/admission_plan.h"
#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

Page minerals(const Plan& plan, const Ledger& ledger = {}, Language language = Language::zh,
              ScaleReading reading = ScaleReading::deposit_class) {
    View view = view_of(plan, PageKind::minerals, language, "2024-12-31");
    view.scale_reading = reading;
    return page_for(plan, ledger, view);
}

const Table& overview(const Page& page) {
    const auto tables = tables_of(page);
    REQUIRE_FALSE(tables.empty());
    return *tables.front();
}

/// A mineral's cells in the overview, as words.
std::vector<std::string> row_of(const Page& page, const std::string& mineral) {
    std::vector<std::string> words;
    for (const auto& row : overview(page).rows) {
        if (row.front().phrase.text != mineral) continue;
        for (const Cell& each : row) words.push_back(with_plain_blanks(each.phrase.text));
    }
    return words;
}

}  // namespace

TEST_CASE("The overview: direction, resources, minimum scale, target, mines and blocks of each mineral") {
    const Page page = minerals(weishan_plan());
    CHECK(overview(page).rows.size() == 7);
    CHECK(row_of(page, "煤") == std::vector<std::string>{"煤", "重点开采矿种", "已查明资源量",
                                                         "大型矿床 120 万吨/年；中型矿床 45 万吨/年；小型矿床 未设",
                                                         "915 万吨左右", "10 个（2020年12月31日）", "0"});
    CHECK(row_of(page, "矿泉水") == std::vector<std::string>{"矿泉水", "重点勘查矿种，重点开采矿种", "未载明查明资源量",
                                                             "大型矿床 10 万吨/年；中型矿床 5 万吨/年；小型矿床 3 万吨/年",
                                                             "未设", "未载明", "2"});
    CHECK(row_of(page, "建筑用砂") ==
          std::vector<std::string>{"建筑用砂", "未载明", "未载明查明资源量", "未设", "未设", "未载明", "0"});
    CHECK(page.lead.find("7 种矿产，其中 3 种已查明资源量，3 种在基期已开发利用") != std::string::npos);
}

TEST_CASE("Where several indicators speak of a mineral's output, each is named") {
    Plan plan = weishan_plan();
    const auto coal = std::find_if(plan.indicators.begin(), plan.indicators.end(),
                                   [](const Indicator& each) { return each.output_of == "coal"; });
    REQUIRE(coal != plan.indicators.end());
    const std::string name = coal->name.zh;
    Indicator washed = *coal;
    washed.id = "washed";
    washed.name = {"洗选煤产量", "Washed coal"};
    plan.indicators.push_back(washed);
    CHECK(row_of(minerals(plan), "煤")[4] == name + "：915 万吨左右；洗选煤产量：915 万吨左右");
}

TEST_CASE("Read by the mine's class, the lowest number is the floor") {
    const Page page = minerals(weishan_plan(), {}, Language::zh, ScaleReading::mine_class);
    CHECK(row_of(page, "煤")[3] == "不低于 45 万吨/年");
    CHECK(row_of(page, "水泥用灰岩")[3] == "不低于 100 万吨/年");
    CHECK(row_of(page, "矿泉水")[3] == "不低于 3 万吨/年");
    CHECK(row_of(page, "地热")[3] == "不低于 3 万立方米/年");
}

TEST_CASE("Each mineral's section tells what is known, where it is steered, and who grants") {
    const Plan plan = weishan_plan();
    const Page page = minerals(plan);
    const std::string coal = section_text(page, "coal", Language::zh);
    CHECK_FALSE(says(coal, "其中："));  // the plan's counts of mines stand as mines
    for (const char* part : {"37.38 亿吨", "县域中部、南部和北部", "10 个（2020年12月31日）", "省级自然资源主管部门",
                             "优先投放采矿权", "规划 专栏二", "11001", "915 万吨左右"}) {
        CHECK_MESSAGE(says(coal, part), part);
    }
    const std::string rare = section_text(page, "rare-earth", Language::zh);
    for (const char* part : {"14种战略性矿产", "自然资规〔2023〕6号", "开采总量落实上级下达的年度指标", "县域东南部"}) {
        CHECK_MESSAGE(says(rare, part), part);
    }
    CHECK(says(section_text(page, "cement-limestone", Language::zh), "限制勘查开采矿种"));
    const std::string water = section_text(page, "mineral-water", Language::zh);
    CHECK(says(water, "省级及以下自然资源主管部门，由省确定"));
    CHECK(says(water, "微山县高楼乡渭河村地区矿泉水"));
    CHECK(says(water, "2022—2024年，1.85 平方千米"));
    CHECK(says(water, "2022—2025年，面积未载明"));
    CHECK(says(water, "未命名矿泉水开采区块"));
    CHECK(says(section_text(page, "building-stone", Language::zh), catalogue(Language::zh).say("finding.no_direction")));
}

TEST_CASE("In English too") {
    const Plan plan = weishan_plan();
    const Page page = minerals(plan, {}, Language::en);
    const std::string coal = section_text(page, "coal", Language::en);
    CHECK(says(coal, "the provincial authority of natural resources"));
    CHECK(
        says(coal, "large deposit 1.2 Mt (120 ×10⁴ t) a year; medium deposit 450 kt (45 ×10⁴ t) a year; small deposit not set"));
    CHECK(says(coal, "Test an application for a new mine: coal"));
}

TEST_CASE("Every fact of a mineral names its source, or says what nobody printed") {
    const Page page = minerals(weishan_plan());
    for (const Section& section : page.sections) {
        if (!section.detail) continue;
        const auto& facts = std::get<FactList>(section.elements.front()).facts;
        CHECK(facts.front().source.has_value());
    }
}

TEST_CASE("With the exercise ledger the register counts, and its mines stand in a table; without, nothing is claimed") {
    const Plan plan = weishan_plan();
    const Ledger ledger = exercise_ledger(plan);
    const Page page = minerals(plan, ledger);
    CHECK(row_of(page, "稀土")[5] == "1");
    CHECK(row_of(page, "建筑用砂")[5] == "0");
    CHECK(says(section_text(page, "coal", Language::zh), "演练一号煤矿"));
    CHECK_FALSE(says(section_text(minerals(plan), "coal", Language::zh), "煤：台账中的矿山"));
}

TEST_CASE("Mines of the register are held against the minimum of new mines, as advice") {
    const Plan plan = admission_plan();
    MineRegistered little{"little", {"小矿", "Little"}, "coal", SizeClass::small};
    little.capacity = a_year(30);
    little.deposit_class = SizeClass::medium;
    const Ledger ledger = ledger_of({on("2021-01-01", little)});
    const std::string coal = section_text(minerals(plan, ledger), "coal", Language::zh);
    CHECK(says(coal, "（万吨/年）"));
    CHECK(coal.find(">30<") != coal.npos);
    CHECK(says(coal, "最低规模只约束新建矿山，这里只作提示"));
    CHECK(coal.find("data-status=\"watch\"") != std::string::npos);
}

TEST_CASE("A plan's zones and methods stand with the mineral they concern") {
    Plan plan = admission_plan();
    plan.zones = {zone("north", ZoneKind::restricted, {"coal"})};
    plan.minimum_scales[0].method = MiningMethod::underground;
    plan.minimum_scales[0].note = Text{"原煤", "raw coal"};
    const Page page = minerals(plan);
    const std::string coal = section_text(page, "coal", Language::zh);
    CHECK(says(coal, "限制开采区"));
    CHECK(says(coal, "新建矿山最低规模，地下开采"));
    CHECK(says(coal, "原煤"));
    CHECK_FALSE(says(section_text(page, "water", Language::zh), "限制开采区"));
    CHECK(row_of(page, "煤")[3].starts_with("地下开采，大型矿床 120"));
}

TEST_CASE("A plan without minerals has a page that says so") {
    Plan plan;
    plan.identity = small_plan().identity;
    CHECK(minerals(plan).lead.find("0 种矿产") != std::string::npos);
}

}  // namespace oreplan
