#include "core/pages/mines/mines_change_form.h"

#include <algorithm>
#include <map>

#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "core/export/html.h"
#include "core/facts/indicators/mine_change.h"
#include "core/pages/pages.h"
#include "core/text/blanks.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

using Answers = std::map<std::string, std::string>;

Plan weishan() {
    auto plan = read_plan(file_text("assets/plans/weishan-2021-2025/plan.json"));
    REQUIRE(plan.has_value());
    return std::move(*plan);
}

const Ledger& exercise() {
    static const Ledger ledger = [] {
        auto read = read_ledger(file_text("assets/plans/weishan-2021-2025/ledgers/exercise.json"), weishan());
        REQUIRE(read.has_value());
        return std::move(*read);
    }();
    return ledger;
}

Page page_of(const Plan& plan, const Ledger& ledger, std::string_view date, const Answers& answers = {},
             Language language = Language::zh) {
    View view;
    view.plan = plan.identity.id;
    view.page = PageKind::mines;
    view.language = language;
    view = at(view, day(date));
    view.answers = answers;
    const Assessment assessment = assess(plan, ledger, view.as_of, {});
    const Catalogue& words = catalogue(language);
    return build_page({assessment, view, words});
}

Page with_nothing_reported(const Answers& answers = {}) { return page_of(weishan(), Ledger{}, "2025-12-31", answers); }
Page with_exercise(std::string_view date, const Answers& answers = {}) { return page_of(weishan(), exercise(), date, answers); }

std::string html_of(const Page& page, Language language = Language::zh) {
    return page_html(page, {"../../../"}, catalogue(language));
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const Section& section_of(const Page& page, const std::string& id) {
    for (const Section& section : page.sections) {
        if (section.subject.id == id) return section;
    }
    FAIL(id);
    return page.sections.front();
}

template <typename Kind>
const Kind* element_of(const Section& section) {
    for (const Element& element : section.elements) {
        if (const Kind* found = std::get_if<Kind>(&element)) return found;
    }
    return nullptr;
}

/// The cells of the row that begins with the words, in a section's table of that place.
std::vector<std::string> row_of(const Page& page, const std::string& section, std::size_t place, const std::string& name) {
    std::vector<const Table*> tables;
    Page only;
    only.sections = {section_of(page, section)};
    tables = tables_of(only);
    REQUIRE(tables.size() > place);
    for (const auto& row : tables[place]->rows) {
        if (row.front().phrase.text != name) continue;
        std::vector<std::string> words;
        for (const Cell& each : row) words.push_back(with_plain_blanks(each.phrase.text));
        return words;
    }
    FAIL(name);
    return {};
}

const Field& field_of(const Page& page, const std::string& id) {
    const Form* form = element_of<Form>(section_of(page, "what-if"));
    REQUIRE(form);
    for (const Field& field : form->fields) {
        if (field.id == id) return field;
    }
    FAIL(id);
    return form->fields.front();
}

std::vector<std::string> fields_of(const Page& page) {
    std::vector<std::string> ids;
    for (const Field& field : element_of<Form>(section_of(page, "what-if"))->fields) ids.push_back(field.id);
    return ids;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("With nothing reported the lead tells the base, the cap and what is left, and that nobody reported") {
    const Page page = with_nothing_reported();
    for (const std::string part : {"2020年12月31日", "有矿山 12 个", "没有人填报", "上限 14 个", "合计 13 个", "还余 1 个"}) {
        CHECK_MESSAGE(has(page.lead, part), part);
    }
    CHECK(row_of(page, "head-room", 0, "矿山数量") ==
          Words{"矿山数量", "12 个（规划基期，2020年12月31日）", "1", "13", "14", "还余 1 个", "规划 二（三）4"});
    CHECK(row_of(page, "head-room", 0, "探矿权总数") ==
          Words{"探矿权总数", "0 个（规划基期，2020年12月31日）", "2", "2", "2", "正好用完，没有余量", "规划 二（三）3"});
    CHECK(element_of<BulletList>(section_of(page, "head-room"))->items.size() == 3);
}

TEST_CASE("With nothing reported no output, capacity, class or rate is claimed") {
    const Page page = with_nothing_reported();
    CHECK(row_of(page, "extraction", 0, "其中：煤开采量") ==
          Words{"其中：煤开采量", "–", "915 万吨左右", "未填报", "–", "未知", "规划 专栏一"});
    CHECK(element_of<Table>(section_of(page, "extraction")) == nullptr);
    CHECK(has(element_of<Paragraph>(section_of(page, "extraction"))->text, "设计产能不知道"));
    CHECK(row_of(page, "size", 0, "大型") == Words{"大型", "3 个", "未填报"});
    CHECK(row_of(page, "size", 0, "大中型所占比例") == Words{"大中型所占比例", "91.7%", "未填报"});
    const Finding& share = element_of<Findings>(section_of(page, "size"))->findings.at(0);
    CHECK(share.mark.outcome == Outcome::no_data);
    CHECK(has(share.text, "91.7%"));
    CHECK(row_of(page, "register", 0, "煤") == Words{"煤", "10", "2020年12月31日", "规划 一（二）3"});
    const std::string html = html_of(page);
    CHECK(has(html, "没有人填报矿山名录"));
    CHECK(has(html, "没有载入“三率”标准"));
    CHECK(has(html, "没有人填报任何矿山的“三率”"));
}

TEST_CASE("The register counts: eleven mines are left of twelve, the water works came, one block is still to come") {
    const Page page = with_exercise("2025-12-31");
    CHECK(has(page.lead, "台账登记矿山 12 个"));
    CHECK(row_of(page, "register", 0, "演练八号煤矿") ==
          Words{"演练八号煤矿", "煤", "中型", "120", "在产", "未列入", "演练数据（虚构） Exercise data (made up)"});
    CHECK(row_of(page, "register", 0, "演练矿泉水厂")[4] == "停产");
    CHECK(row_of(page, "size", 0, "大型") == Words{"大型", "3 个", "4 个"});
    CHECK(row_of(page, "size", 0, "小型") == Words{"小型", "1 个", "0 个"});
    CHECK(row_of(page, "size", 0, "大中型所占比例")[2] == "100%");
    CHECK_FALSE(element_of<Paragraph>(section_of(page, "register")));
}

TEST_CASE("Output stands by year against the plan, and capacity beside it") {
    const Page page = with_exercise("2025-12-31");
    CHECK(row_of(page, "extraction", 1, "煤开采量") ==
          Words{"煤开采量", "842 万吨，待定", "868.5 万吨，待定", "897.3 万吨，待定", "921.8 万吨，待定", "934.6 万吨，达到"});
    CHECK(row_of(page, "extraction", 1, "固体矿产开采总量（不含稀土）")[5] == "1,098.3 万吨，达到");
    CHECK(row_of(page, "extraction", 1, "稀土开采总量")[3] == "0.27 万吨，未达到");
    const Words coal = row_of(page, "extraction", 2, "煤开采量");
    CHECK(coal[1] == "990");
    CHECK(coal[2] == "9 / 9 个");
    CHECK(has(coal[4], "产能不是产量，但开足时产量会超出总量"));
    CHECK(has(row_of(page, "extraction", 2, "水泥用灰岩开采量")[4], "170 万吨，不超过总量 172.6 万吨"));
    CHECK(has(row_of(page, "extraction", 2, "固体矿产开采总量（不含稀土）")[1], "1,160"));
    CHECK(row_of(page, "extraction", 2, "稀土开采总量")[3] == "–");
}

TEST_CASE("Mines' own reports stand in until the mineral is reported, once all of them have come") {
    const Page gap = with_exercise("2024-01-25");
    CHECK(row_of(gap, "extraction", 1, "煤开采量")[3] == "无法计算");
    CHECK(has(element_of<BulletList>(section_of(gap, "extraction"))->items.at(0).text, "10 个，3 个没有填报"));
    const Page whole = with_exercise("2025-01-25");
    CHECK(row_of(whole, "extraction", 1, "煤开采量")[4] == "921.8 万吨，待定");
    CHECK_FALSE(element_of<BulletList>(section_of(whole, "extraction")));
}

TEST_CASE("A class that does not fit its capacity is a finding that leads to the mine") {
    const Page page = with_exercise("2025-12-31");
    const Findings* findings = nullptr;
    for (const Element& element : section_of(page, "size").elements) {
        if (const Findings* found = std::get_if<Findings>(&element)) findings = found;
    }
    REQUIRE(findings->findings.size() == 1);
    CHECK(findings->findings[0].title.text == "演练八号煤矿");
    CHECK(findings->findings[0].title.to->subject == Subject{SubjectKind::mine, "coal-8"});
    CHECK(findings->findings[0].mark.outcome == Outcome::needs_person);
    CHECK(section_of(page, "coal-8").detail);
}

TEST_CASE("Rates are shown and not judged while no standard is loaded") {
    const Page page = with_exercise("2025-12-31");
    CHECK(row_of(page, "recovery", 0, "演练一号煤矿") == Words{"演练一号煤矿", "2024年", "82.3", "90.1", "78.6", "不适用"});
    CHECK(row_of(page, "recovery", 0, "演练五号煤矿")[4] == "未填报");
    CHECK(has(html_of(page), "另有 6 个矿山没有填报"));
    CHECK(row_of(page, "coal-1", 0, "2024年") == Words{"2024年", "171.2", "82.3", "90.1", "78.6"});
    CHECK(row_of(page, "coal-1", 0, "2021年")[2] == "未填报");
}

TEST_CASE("What a mine's duties came to is told where somebody reported") {
    const Plan plan = small_plan();
    const Ledger ledger =
        ledger_of({mine("2021-01-01", "a", "coal", SizeClass::large), on("2022-02-01", MineDutyReported{"a", "fund", 2021, true}),
                   on("2023-02-01", MineDutyReported{"a", "fund", 2022, false})});
    const Page page = page_of(plan, ledger, "2023-12-31");
    CHECK(row_of(page, "a", 0, "基金") == Words{"基金", "2021年", "达到 · 已履行", "2022年2月1日"});
    CHECK_FALSE(element_of<Table>(section_of(page_of(plan, ledger, "2022-01-31"), "a")));
}

TEST_CASE("The form asks only what the change needs") {
    CHECK(fields_of(with_nothing_reported()) == Words{"mines.change"});
    CHECK(fields_of(with_nothing_reported({{"mines.change", "add"}})) == Words{"mines.change", "mines.mineral"});
    CHECK(fields_of(with_nothing_reported({{"mines.change", "add"}, {"mines.mineral", "coal"}})) ==
          Words{"mines.change", "mines.mineral", "mines.method", "mines.class"});
    CHECK(
        fields_of(with_nothing_reported({{"mines.change", "add"}, {"mines.mineral", "coal"}, {"mines.method", "underground"}})) ==
        Words{"mines.change", "mines.mineral", "mines.method", "mines.capacity", "mines.class"});
    CHECK(fields_of(with_nothing_reported({{"mines.change", "add"}, {"mines.mineral", "building-sand"}})) ==
          Words{"mines.change", "mines.mineral", "mines.class"});
    CHECK(fields_of(with_nothing_reported({{"mines.change", "close"}})) == Words{"mines.change", "mines.size"});
    CHECK(fields_of(with_exercise("2025-12-31", {{"mines.change", "close"}})) == Words{"mines.change", "mines.mine"});
    CHECK(fields_of(with_nothing_reported({{"mines.change", "merge"}})) ==
          Words{"mines.change", "mines.merged-large", "mines.merged-medium", "mines.merged-small"});
    CHECK_FALSE(element_of<Table>(section_of(with_nothing_reported({{"mines.change", "close"}}), "what-if")));
}

TEST_CASE("From the plan's counts: a water mine takes the thirteenth place, and with the block nothing is left") {
    const Page page =
        with_nothing_reported({{"mines.change", "add"}, {"mines.mineral", "mineral-water"}, {"mines.capacity", "6"}});
    CHECK(row_of(page, "what-if", 0, "矿山数量") ==
          Words{"矿山数量", "不超过 14 个", "12 个，达到", "13 个，达到", "规划 二（三）4"});
    CHECK(row_of(page, "what-if", 0, "矿山数量，加上 1 个尚未出让的规划区块")[3] == "14 个，正好用完，没有余量");
    CHECK(row_of(page, "what-if", 0, "固体矿产大中型矿山比例") ==
          Words{"固体矿产大中型矿山比例", "不低于 80%", "91.7%，达到", "91.7%，达到", "规划 二（三）4"});
}

TEST_CASE("From the plan's counts: a second small mine keeps the share, a third breaks it, a merger helps") {
    const Page two = with_nothing_reported({{"mines.change", "resize"}, {"mines.size", "medium"}, {"mines.class", "small"}});
    CHECK(row_of(two, "what-if", 0, "固体矿产大中型矿山比例")[3] == "83.3%，达到");
    const Page merged = with_nothing_reported(
        {{"mines.change", "merge"}, {"mines.merged-medium", "1"}, {"mines.merged-small", "1"}, {"mines.class", "medium"}});
    CHECK(row_of(merged, "what-if", 0, "矿山数量")[3] == "11 个，达到");
    CHECK(row_of(merged, "what-if", 0, "固体矿产大中型矿山比例")[3] == "100%，达到");
    CHECK(row_of(merged, "what-if", 0, "固体矿产小型矿山") == Words{"固体矿产小型矿山", "–", "1 个", "0 个", "–"});
}

TEST_CASE("From the register: mines are chosen by name, within a mineral, and a capacity settles the class") {
    const Answers answers{{"mines.change", "merge"},
                          {"mines.mineral", "coal"},
                          {"mines.merged-coal-3", "1"},
                          {"mines.merged-coal-4", "1"},
                          {"mines.capacity", "180"}};
    const Page page = with_exercise("2025-12-31", answers);
    CHECK(row_of(page, "what-if", 0, "矿山数量")[3] == "11 个，达到");
    CHECK(row_of(page, "what-if", 0, "固体矿产大型矿山") == Words{"固体矿产大型矿山", "–", "4 个", "5 个", "–"});
    CHECK(row_of(page, "what-if", 0, "固体矿产中型矿山")[3] == "5 个");
    const Field& mineral = field_of(page, "mines.mineral");
    CHECK(mineral.options.size() == 2);  // coal, and no answer: of the others there is one mine each
    const Page closed = with_exercise("2025-12-31", {{"mines.change", "close"}, {"mines.mine", "water-1"}});
    CHECK(row_of(closed, "what-if", 0, "矿山数量")[3] == "11 个，达到");
}

TEST_CASE("What cannot be used is kept and told, and the rest of the page works") {
    const Page word =
        with_nothing_reported({{"mines.change", "add"}, {"mines.mineral", "mineral-water"}, {"mines.capacity", "六万吨"}});
    CHECK(field_of(word, "mines.capacity").answer == "六万吨");
    CHECK_FALSE(field_of(word, "mines.capacity").problem.empty());
    CHECK(word.lead == with_nothing_reported().lead);
    const Page beyond =
        with_nothing_reported({{"mines.change", "add"}, {"mines.mineral", "mineral-water"}, {"mines.capacity", "99999999999"}});
    CHECK(has(field_of(beyond, "mines.capacity").problem, "超出该单位可能的数值"));
    CHECK_FALSE(element_of<Table>(section_of(beyond, "what-if")));
    const Page eight = with_nothing_reported({{"mines.change", "merge"}, {"mines.merged-medium", "8"}, {"mines.class", "large"}});
    CHECK(field_of(eight, "mines.merged-medium").problem.empty());
    CHECK(row_of(eight, "what-if", 0, "矿山数量")[3] == "5 个，达到");
    const Page nine = with_nothing_reported({{"mines.change", "merge"}, {"mines.merged-medium", "9"}, {"mines.class", "large"}});
    CHECK(has(field_of(nine, "mines.merged-medium").problem, "只有 8 个"));
    CHECK_FALSE(element_of<Table>(section_of(nine, "what-if")));
    const Page gone = with_exercise("2025-12-31", {{"mines.change", "close"}, {"mines.mine", "coal-10"}});
    CHECK_FALSE(field_of(gone, "mines.mine").problem.empty());
}

TEST_CASE("No answer leaves a word out, in either language, with either ledger") {
    for (const Language language : {Language::zh, Language::en}) {
        for (const std::string_view change : Names<MineChangeKind>::values) {
            const Answers answers{{"mines.change", std::string{change}},
                                  {"mines.mineral", "coal"},
                                  {"mines.method", "open_pit"},
                                  {"mines.capacity", "100"},
                                  {"mines.class", "small"},
                                  {"mines.mine", "coal-1"},
                                  {"mines.size", "large"},
                                  {"mines.merged-large", "2"},
                                  {"mines.merged-coal-1", "1"},
                                  {"mines.merged-coal-2", "1"}};
            for (const Ledger* ledger : {&exercise(), static_cast<const Ledger*>(nullptr)}) {
                const Page page = page_of(weishan(), ledger ? *ledger : Ledger{}, "2024-06-30", answers, language);
                CHECK(element_of<Table>(section_of(page, "what-if")));
                CHECK_FALSE(has(html_of(page, language), "⟦"));
            }
        }
    }
}

TEST_CASE("A plan that says nothing of mines has a page that says so") {
    Plan plan = small_plan();
    plan.indicators.clear();
    plan.mine_counts.clear();
    const Page page = page_of(plan, Ledger{}, "2023-06-30");
    CHECK(page.lead == "规划没有载明矿山数，也没有人填报。");
    CHECK_FALSE(has(html_of(page), "⟦"));
    CHECK(element_of<Form>(section_of(page, "what-if")) == nullptr);
    plan.mine_counts = small_plan().mine_counts;
    CHECK(has(page_of(plan, Ledger{}, "2023-06-30").lead, "没有给矿山数量设上限"));
}

TEST_CASE("All mines are told in full, but of very many only the one that is looked at") {
    for (const int count : {200, 201}) {
        std::vector<Event> events;
        for (int number = 1; number <= count; ++number) {
            events.push_back(mine("2021-01-01", "m" + std::to_string(number), "coal", SizeClass::medium));
        }
        const Plan plan = weishan();
        const Ledger ledger = ledger_of(std::move(events));
        const Assessment assessment = assess(plan, ledger, day("2024-12-31"), {});
        const Catalogue& words = catalogue(Language::en);
        View view;
        view.page = PageKind::mines;
        view = at(view, day("2024-12-31"));
        const auto told = [&] {
            const Page page = build_page({assessment, view, words});
            return std::count_if(page.sections.begin(), page.sections.end(),
                                 [](const Section& section) { return section.subject.kind == SubjectKind::mine; });
        };
        const std::string choose = "is told when it is chosen";
        CAPTURE(count);
        CHECK(told() == (count == 200 ? 200 : 0));
        CHECK(has(page_html(build_page({assessment, view, words}), {""}, words), choose) == (count == 201));
        view.subject = {SubjectKind::mine, "m7"};
        CHECK(told() == (count == 200 ? 200 : 1));
        CHECK(has_section(build_page({assessment, view, words}), view.subject));
    }
}

TEST_CASE("A mine that ended is still told, with its end and what it reported, and its name leads there") {
    Plan plan = small_plan();
    plan.requirements.push_back(asked(RequirementKind::recovery_rates));
    const std::vector<Event> events{mine("2021-01-01", "a", "coal", SizeClass::large),
                                    mine("2021-01-01", "b", "coal", SizeClass::small), on("2022-06-30", MineClosed{"b"}),
                                    on("2023-03-01", MineRatesReported{"b", 2022, 80, {}, {}})};
    const auto english = [&](std::string_view date) { return page_of(plan, ledger_of(events), date, {}, Language::en); };
    const Page page = english("2023-12-31");
    const std::string html = html_of(page, Language::en);
    CHECK(has(html, "Mines that ended"));
    CHECK(has(html, "30 June 2022"));
    const auto& ended = std::get<Table>(section_of(page, "register").elements.back());
    REQUIRE(ended.rows.size() == 1);
    REQUIRE(ended.rows[0][0].phrase.to.has_value());
    CHECK(ended.rows[0][0].phrase.to->subject == Subject{SubjectKind::mine, "b"});
    REQUIRE(element_of<FactList>(section_of(page, "b")) != nullptr);
    const auto& facts = element_of<FactList>(section_of(page, "b"))->facts;
    CHECK(std::any_of(facts.begin(), facts.end(), [](const Fact& each) { return each.name == "Ended"; }));
    CHECK(std::none_of(facts.begin(), facts.end(), [](const Fact& each) { return each.name == "Production"; }));
    CHECK_FALSE(has(html_of(english("2022-06-29"), Language::en), "Mines that ended"));
}

}  // namespace oreplan
