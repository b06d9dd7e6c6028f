#include "core/export/csv.h"

#include "tests/core/fixture.h"

namespace oreplan {

namespace {

Cell words(std::string text) { return {{std::move(text), {}}, {}}; }

Cell number(std::string text, double value, std::string unit, bool alone = true) {
    return {{std::move(text), {}}, {}, CellNumber{value, std::move(unit), alone}};
}

/// A page with nothing to say of itself.
std::string bare_csv(const Table& table) { return table_csv(Page{}, table, test::catalogue(Language::en)); }

}  // namespace

TEST_CASE("A table becomes CSV that a spreadsheet opens as it is") {
    const Table table{
        "Mines", {{"Mine", false}, {"Note, new", false}}, {{words("one \"A\""), words("1, 2")}, {words("two"), words("")}}};
    CHECK(bare_csv(table) == "\xEF\xBB\xBF\r\nMines\r\nMine,\"Note, new\"\r\n\"one \"\"A\"\"\",\"1, 2\"\r\ntwo,\r\n");
}

TEST_CASE("Numbers stand bare, with their unit in the heading") {
    const Table table{
        "",
        {{"Output", true}, {"Mines", true}},
        {{number("1,087.6 万吨", 1087.6, "万吨"), number("3", 3, "")}, {words("not reported"), number("−2", -2, "")}}};
    CHECK(bare_csv(table) == "\xEF\xBB\xBF\r\n\r\nOutput (万吨),Mines\r\n1087.6,3\r\nnot reported,-2\r\n");
}

TEST_CASE("Where units differ, the unit has a column of its own") {
    const Table table{"", {{"Goal", true}}, {{number("80 %", 80, "%")}, {number("915 万吨", 915, "万吨")}, {words("–")}}};
    CHECK(bare_csv(table) == "\xEF\xBB\xBF\r\n\r\nGoal,Goal (unit)\r\n80,%\r\n915,万吨\r\n–,\r\n");
}

TEST_CASE("Words that say more than their number keep a column before it") {
    const Table table{"", {{"Goal", true}}, {{number("at most 14 mines", 14, "mines", false)}, {words("by words")}}};
    CHECK(bare_csv(table) == "\xEF\xBB\xBF\r\n\r\nGoal,Goal (mines)\r\nat most 14 mines,14\r\nby words,\r\n");
}

TEST_CASE("A range's upper end has a column of its own, empty where there is none") {
    Cell range = number("300 to 420 ha", 300, "ha", false);
    range.number->second = 420;
    Table table{"", {{"Goal", true, "", "Goal, upper end"}}, {{range}, {number("at most 5 ha", 5, "ha", false)}, {words("–")}}};
    CHECK(bare_csv(table) ==
          "\xEF\xBB\xBF\r\n\r\nGoal,Goal (ha),\"Goal, upper end (ha)\"\r\n"
          "300 to 420 ha,300,420\r\nat most 5 ha,5,\r\n–,,\r\n");
    table.rows.push_back({number("at least 80 %", 80, "%", false)});
    CHECK(bare_csv(table) ==
          "\xEF\xBB\xBF\r\n\r\nGoal,Goal (number),\"Goal, upper end (number)\",Goal (unit)\r\n"
          "300 to 420 ha,300,420,ha\r\nat most 5 ha,5,,ha\r\n–,,,\r\nat least 80 %,80,,%\r\n");
}

TEST_CASE("Numbers whose sign the heading does not tell have one that does") {
    const Table table{"",
                      {{"Days", true, "Days, negative when over"}},
                      {{number("3 days over", -3, "", false)}, {number("last day", 0, "", false)}, {words("–")}}};
    CHECK(bare_csv(table) ==
          "\xEF\xBB\xBF\r\n\r\nDays,\"Days, negative when over (number)\"\r\n3 days over,-3\r\nlast day,0\r\n–,\r\n");
}

TEST_CASE("What looks like a formula is words, and a number stays a number") {
    const Table table{"",
                      {{"=a", false}, {"b", false}},
                      {{words("=HYPERLINK(1)"), words("-3")},
                       {words("@x"), words("-x")},
                       {words("+1"), words("+x")},
                       {words("-1+cmd|' /C calc'!A0"), words("-1.2.3")},
                       {words("\tx"), words("+")},
                       {words("  =1+1"), words("＝1+1")},
                       {words("＠x"), words("－x")}}};
    CHECK(bare_csv(table) ==
          "\xEF\xBB\xBF\r\n\r\n'=a,b\r\n'=HYPERLINK(1),-3\r\n'@x,'-x\r\n+1,'+x\r\n'-1+cmd|' /C calc'!A0,'-1.2.3\r\n'\tx,'+\r\n"
          "'  =1+1,'＝1+1\r\n'＠x,'－x\r\n");
}

TEST_CASE("All tables of a page, those of charts too, each under its caption") {
    Page page;
    const Table one{"First", {{"a", false}}, {{words("x")}}};
    const Table two{"Second", {{"b", false}}, {{words("y")}}};
    page.sections.push_back(
        {part("s"), "", "", false, false, {Paragraph{ParagraphStyle::body, "words"}, BulletChart{{}, one}, two}});
    page.origin = {{"Plan", {"P (p)", {}}, {}, {}}, {"Date", {"2025-12-31", {}}, {}, {}}};
    page.warning = "Exercise data";
    CHECK(tables_of(page).size() == 2);
    CHECK(page_csv(page, test::catalogue(Language::en)) ==
          "\xEF\xBB\xBFPlan,P (p)\r\nDate,2025-12-31\r\nExercise data\r\n\r\nFirst\r\na\r\nx\r\n\r\nSecond\r\nb\r\ny\r\n");
}

TEST_CASE("A file's name tells its plan, page, table, ledger, date and whether its data are made up") {
    Page page;
    page.kind = PageKind::mines;
    View view;
    view.plan = "weishan-2021-2025";
    view.as_of = last_day(2025);
    CHECK(csv_name(page, view) == "weishan-2021-2025-mines-2025-12-31.csv");
    page.ledger = "年 a/b";
    page.warning = "Exercise data";
    CHECK(csv_name(page, view, 3) == "weishan-2021-2025-mines-table-03-____a_b-exercise-2025-12-31.csv");
    page.ledger = "exercise-2024";
    CHECK(csv_name(page, view, 12) == "weishan-2021-2025-mines-table-12-exercise-2024-2025-12-31.csv");
}

}  // namespace oreplan
