#include "core/pages/clauses/clause_contents.h"

#include <set>

#include "core/rules/rule_table.h"
#include "core/text/blanks.h"
#include "tests/core/admission_plan.h"
#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

/// One of everything that can rest on a clause, all on c2.
Plan plan_on_one_clause() {
    Plan plan = admission_plan();
    plan.minerals[0].granting = Granting{{"省厅", "Province"}, clause("c2")};
    plan.zones = {zone("north", ZoneKind::restricted, {})};
    plan.zones[0].source = clause("c2");
    plan.standards = {size_standard()};
    plan.standards[0].source = clause("c2");
    plan.mine_duties[0].source = clause("c2");
    plan.restoration_lands = {{Topic::legacy_plots, "plots", {}, {}, {}, clause("c2")}};
    Amendment amendment;
    amendment.id = "first";
    amendment.reason = {"新发现", "a find"};
    amendment.authority = {"市局", "City"};
    amendment.source = clause("c2");
    plan.amendments = {amendment};
    return plan;
}

/// Where the item that says `part` leads.
std::optional<View> link_of(const Section& section, const std::string& part) {
    for (const Element& element : section.elements) {
        if (const BulletList* list = std::get_if<BulletList>(&element)) {
            for (const Phrase& item : list->items) {
                if (with_plain_blanks(item.text).find(part) != std::string::npos) return item.to;
            }
        }
        if (const FactList* facts = std::get_if<FactList>(&element)) {
            for (const Fact& fact : facts->facts) {
                if (fact.name.find(part) != std::string::npos) return fact.value.to;
            }
        }
    }
    return std::nullopt;
}

/// Where all the items that say `part` lead.
std::set<PageKind> pages_of(const Section& section, const std::string& part) {
    std::set<PageKind> pages;
    for (const Element& element : section.elements) {
        const BulletList* list = std::get_if<BulletList>(&element);
        for (const Phrase& item : list ? list->items : std::vector<Phrase>{}) {
            if (item.text.find(part) != std::string::npos && item.to) pages.insert(item.to->page);
        }
    }
    return pages;
}

Section clause_of(const Plan& plan, const std::string& id) {
    const Page page = page_for(plan, {}, view_of(plan, PageKind::clauses, Language::zh, "2024-12-31"));
    for (const Section& section : page.sections) {
        if (section.subject.id == id) return section;
    }
    FAIL("no such clause");
    return {};
}

}  // namespace

TEST_CASE("All that rests on a clause stands under it and leads to the page where it is shown") {
    const Section section = clause_of(plan_on_one_clause(), "c2");
    const auto leads = [&](const std::string& part, PageKind page) {
        CAPTURE(part);
        const auto to = link_of(section, part);
        REQUIRE(to.has_value());
        CHECK(to->page == page);
    };
    leads("north", PageKind::blocks);
    leads("煤：重点开采矿种", PageKind::minerals);
    leads("出让登记 · 煤：省厅", PageKind::minerals);
    leads("准入条件 · 规模", PageKind::admission);
    leads("准入材料 · 规模：储量报告", PageKind::admission);
    leads("标准 · 规模分类：2004", PageKind::mines);
    leads("矿山义务 · 基金", PageKind::restoration);
    leads("治理对象 · 历史遗留矿山图斑：12,832.78 亩", PageKind::restoration);
    leads("监测要求 · 矿泉水", PageKind::monitoring);
    leads("任务 · 区域地质调查", PageKind::tasks);
    leads("规划调整 · 市局：新发现", PageKind::tasks);
    leads("要求：要求", PageKind::minerals);  // of the minimum scale
    leads("要求：要求（准入测算）", PageKind::admission);
    leads("要求：要求（规划区块）", PageKind::blocks);
}

TEST_CASE("A goal that several clauses set stands under each, and the indicator names them all") {
    const Plan plan = weishan_plan();
    const Page clauses = page_for(plan, {}, view_of(plan, PageKind::clauses, Language::zh, "2022-12-31"));
    const auto sets = [&](const std::string& clause, const std::string& indicator, const std::string& goal) {
        CAPTURE(clause);
        const auto to = link_of(clause_of(plan, clause), indicator);
        REQUIRE(to.has_value());
        CHECK(to->page == PageKind::indicators);
        CHECK(says(section_text(clauses, clause, Language::zh), goal));
    };
    sets("5-1-2", "矿山数量", "不超过 14 个");
    sets("6-2-2", "绿色矿山建成率", "不低于 80%");
    sets("2-3-5", "绿色矿山建成率", "不低于 80%");
    sets("2-3-4", "煤开采量", "915 万吨左右");
    const Page indicators = page_for(plan, {}, view_of(plan, PageKind::indicators, Language::zh, "2025-12-31"));
    CHECK(says(section_text(indicators, "mines", Language::zh), "另见"));
    CHECK(says(section_text(indicators, "mines", Language::zh), "规划 五（一）2"));
}

TEST_CASE("What rests on another clause or on a document is not there") {
    const Section section = clause_of(plan_on_one_clause(), "c1");
    CHECK_FALSE(link_of(section, "出让登记").has_value());
    CHECK_FALSE(link_of(section, "标准").has_value());
    CHECK_FALSE(link_of(section, "north").has_value());
}

TEST_CASE("Every requirement leads to the pages of the rules that rest on it, and to no other") {
    Plan plan = small_plan();
    for (std::size_t index = 0; index < Names<RequirementKind>::values.size(); ++index) {
        const auto kind = static_cast<RequirementKind>(index);
        plan.requirements = {requirement(kind, "c1")};
        std::set<PageKind> wanted;
        for (const RuleRow& row : rule_table) {
            if (row.asks == Asks{kind}) wanted.insert(row.page);
        }
        if (kind == RequirementKind::organisation) wanted = {PageKind::tasks};  // judged by no rule
        CHECK_MESSAGE(pages_of(clause_of(plan, "c1"), "要求：") == wanted, name_of(kind));
        CHECK_FALSE(wanted.empty());
    }
}

TEST_CASE("In Weishan's plan the admission papers, the bans and the level of granting stand under their clauses") {
    const Plan plan = weishan_plan();
    CHECK(link_of(clause_of(plan, "5-2-3"), "绿色矿山建设方案")->page == PageKind::admission);
    CHECK(link_of(clause_of(plan, "5-2-1"), "严禁大矿小开")->page == PageKind::admission);
    CHECK(link_of(clause_of(plan, "5-4-3"), "同样严禁一矿多开")->page == PageKind::admission);
    CHECK(pages_of(clause_of(plan, "5-4-3"), "严格限制协议出让") == std::set{PageKind::admission, PageKind::blocks});
    CHECK(pages_of(clause_of(plan, "4-4-3"), "以招标、拍卖、挂牌方式出让") == std::set{PageKind::blocks});
    CHECK(link_of(clause_of(plan, "1-3-3"), "同一级出让、登记")->page == PageKind::minerals);
    CHECK(link_of(clause_of(plan, "7-1"), "统筹协调")->page == PageKind::tasks);
}

}  // namespace oreplan
