#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

std::string shown(bool exercise, Language language, std::string_view date, const std::string& id) {
    const Plan plan = weishan_plan();
    const View view = view_of(plan, PageKind::green_mines, language, date);
    return section_text(page_for(plan, exercise ? exercise_ledger(plan) : Ledger{}, view), id, language);
}

}  // namespace

TEST_CASE("The choice of denominators and the steps come first, then duties, lists, the national goal and exploration") {
    const Plan plan = weishan_plan();
    std::vector<std::string> ids;
    for (const Section& section : page_for(plan, {}, view_of(plan, PageKind::green_mines, Language::zh, "2025-12-31")).sections) {
        ids.push_back(section.subject.id);
    }
    CHECK(ids == std::vector<std::string>{"steps", "denominators", "verdicts", "new-mines", "restarts", "listed", "national",
                                          "exploration"});
}

TEST_CASE("With nothing reported each duty stands with its clause, and no mine is judged") {
    CHECK(says(shown(false, Language::zh, "2025-12-31", "new-mines"), "没有人填报矿山名录，无法逐矿判断"));
    CHECK(says(shown(false, Language::zh, "2025-12-31", "new-mines"), "规划 二（三）5"));
    CHECK(says(shown(false, Language::zh, "2025-12-31", "restarts"), "规划 五（二）3"));
    CHECK(says(shown(false, Language::zh, "2025-12-31", "listed"), "没有人填报绿色矿山名录"));
    CHECK(says(shown(false, Language::zh, "2025-12-31", "exploration"), "没有人填报探矿权"));
    CHECK(says(shown(false, Language::en, "2025-12-31", "national"), "at least 90%"));
    CHECK(says(shown(false, Language::en, "2025-12-31", "national"), "not reported"));
    CHECK(says(shown(false, Language::en, "2025-12-31", "exploration"), "plan 6(1)"));
}

TEST_CASE("A new mine builds, one mine restarts listed and one does not, both told with their days") {
    const std::string fresh = shown(true, Language::zh, "2025-12-31", "new-mines");
    CHECK(says(fresh, "演练矿泉水厂"));
    CHECK(says(fresh, "待定"));
    CHECK_FALSE(says(fresh, "演练一号煤矿"));
    CHECK(says(shown(true, Language::zh, "2025-08-13", "new-mines"), "基期以后没有登记新建矿山"));
    const std::string restarts = shown(true, Language::zh, "2025-12-31", "restarts");
    CHECK(says(restarts, "停产 95 天（2024年2月5日起），2024年5月10日恢复生产，当日不在绿色矿山名录中"));  // 24 + 31 + 30 + 10
    CHECK(says(restarts, "停产 106 天（2024年3月1日起），2024年6月15日恢复生产，当日在绿色矿山名录中"));   // 30 + 30 + 31 + 15
    CHECK(says(shown(true, Language::en, "2024-05-09", "restarts"), "Idle since 5 February 2024"));
}

TEST_CASE("A mine off the list is worth a look, with the reason, until it is listed again") {
    const std::string off = shown(true, Language::en, "2024-07-08", "listed");
    CHECK(says(off, "watch"));
    CHECK(says(off, "8 July 2024: re-greening of the dump below standard on inspection"));
    CHECK_FALSE(says(shown(true, Language::en, "2024-07-07", "listed"), "watch"));
    CHECK_FALSE(says(shown(true, Language::en, "2025-05-15", "listed"), "watch"));
}

TEST_CASE("Mines off the list stand before those that are on it, each by id") {
    std::vector<Event> events;
    for (const char* id : {"m1", "m2", "m3", "m4"}) events.push_back(mine("2021-01-01", id, "coal", SizeClass::large));
    for (const char* id : {"m1", "m2", "m3"}) events.push_back(on("2022-01-01", GreenMineListed{id, GreenLevel::provincial}));
    for (const char* id : {"m2", "m3"}) events.push_back(on("2023-01-01", GreenMineDelisted{id, {"未达标", "below standard"}}));
    const Plan plan = weishan_plan();
    const View view = view_of(plan, PageKind::green_mines, Language::en, "2025-12-31");
    const std::string listed = section_text(page_for(plan, ledger_of(std::move(events)), view), "listed", Language::en);
    REQUIRE(listed.find(">m2<") != listed.npos);
    CHECK(listed.find(">m2<") < listed.find(">m3<"));
    CHECK(listed.find(">m3<") < listed.find(">m1<"));
    CHECK(listed.find(">m1<") != listed.npos);
    CHECK(listed.find(">m4<") == listed.npos);
}

TEST_CASE("The national goal is computed on the register by size, and said to be none of the plan's") {
    const std::string goal = shown(true, Language::zh, "2025-12-31", "national");
    CHECK(says(goal, "不是规划指标"));
    CHECK(says(goal, "自然资规〔2024〕1号"));
    CHECK(says(goal, "在产 4 个，其中绿色矿山 3 个；到2028年底应有 4 个"));  // coal 1, 2 and 9 and limestone, coal 9 not listed
    CHECK(goal.find(">75<") != goal.npos);
    CHECK(says(goal, "在产 7 个，其中绿色矿山 6 个；到2028年底应有 6 个"));  // coal 3 to 8 and rare earths, coal 8 not listed
    CHECK(goal.find(">85.7<") != goal.npos);
}

TEST_CASE("Exploration is as last inspected") {
    CHECK(says(shown(true, Language::en, "2023-08-21", "exploration"), "Nobody has reported an inspection."));
    const std::string last = shown(true, Language::en, "2025-12-31", "exploration");
    CHECK(says(last, "mended, the ground is green again"));
    CHECK(says(last, "does not keep to the green norms"));
    CHECK(says(last, "mud pit not sealed"));
    CHECK_FALSE(says(last, "two trenches not filled in"));
    CHECK(says(shown(true, Language::en, "2025-03-19", "exploration"), "two trenches not filled in"));
}

}  // namespace oreplan
