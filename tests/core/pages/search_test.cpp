#include "core/text/passages.h"
#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

Page found(const std::string& query, Language language = Language::zh) {
    static const Plan plan = weishan_plan();
    static const Ledger exercise = exercise_ledger(plan);
    return page_for(plan, exercise, searched(view_of(plan, PageKind::search, language, "2025-12-31"), query));
}

/// The names that are found in a group, as they lead on.
std::vector<std::string> names(const Page& page, const std::string& group) {
    std::vector<std::string> names;
    for (const Section& section : page.sections) {
        if (section.subject != part(group)) continue;
        for (const auto& row : std::get<Table>(section.elements.front()).rows) {
            REQUIRE(row.front().phrase.to);
            names.push_back(plain(row.front().phrase.text));
        }
    }
    return names;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("Everything is found: indicators, blocks, mines, minerals, tasks, figures, clauses and pages") {
    CHECK(names(found("矿山数量"), "indicators") == Found{"矿山数量"});
    CHECK(names(found("微山岛"), "blocks") == Found{"济宁市微山县微山岛地热"});
    CHECK(names(found("演练一号"), "mines") == Found{"演练一号煤矿"});
    CHECK(names(found("11001"), "minerals") == Found{"煤"});  // by its code
    CHECK(names(found("一张图 系统"), "tasks").size() <= 1);
    CHECK(names(found("12832.78"), "figures").size() == 1);
    CHECK(names(found("二(三)4"), "clauses") == Found{"二（三）4 开发利用目标"});
    CHECK(names(found("绿色矿山"), "pages") == Found{"绿色矿山"});
    CHECK(names(found("Weihe", Language::en), "blocks").size() == 1);
}

TEST_CASE("Hits are marked where they stand, in the name or in what is said of it") {
    const Page page = found("10.8 1087.6");
    CHECK(page.sections.size() == 1);
    const Page goals = found("1087.6");
    const auto& row = std::get<Table>(goals.sections[1].elements.front()).rows.front();
    CHECK(row[1].phrase.text.find(as_hit("1,087.6")) != std::string::npos);
    CHECK(page_html(goals, {"../../../"}, catalogue(Language::zh)).find("<mark>1,087.6</mark>") != std::string::npos);
}

TEST_CASE("What is nowhere says so, and nothing is listed before anything is asked") {
    const Page none = found("没有这样的词");
    REQUIRE(none.sections.size() == 1);
    CHECK(std::get<SearchField>(none.sections[0].elements.front()).summary == "没有找到“没有这样的词”。请换个说法，或清除搜索。");
    CHECK(found("").sections.size() == 1);
    CHECK(found("  ").sections.size() == 1);
}

TEST_CASE("Of very many hits the first are listed, and how many there are") {
    const Page page = found("规划");
    for (const Section& section : page.sections) {
        if (section.subject != part("clauses")) continue;
        CHECK(std::get<Table>(section.elements[0]).rows.size() == 30);
        CHECK(std::holds_alternative<Paragraph>(section.elements[1]));
    }
}

}  // namespace oreplan
