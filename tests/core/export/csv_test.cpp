#include "core/export/csv.h"

#include "tests/core/fixture.h"

namespace oreplan {

namespace {

Cell words(std::string text) { return {{std::move(text), {}}, {}}; }

}  // namespace

TEST_CASE("A table becomes CSV that a spreadsheet opens as it is") {
    const Table table{
        "Mines", {{"Mine", false}, {"Output, 万吨", true}}, {{words("one \"A\""), words("1,087.6")}, {words("two"), words("")}}};
    CHECK(table_csv(table) == "\xEF\xBB\xBFMine,\"Output, 万吨\"\r\n\"one \"\"A\"\"\",\"1,087.6\"\r\ntwo,\r\n");
}

TEST_CASE("What looks like a formula is words, and a number stays a number") {
    const Table table{"",
                      {{"=a", false}, {"b", false}},
                      {{words("=HYPERLINK(1)"), words("-3")}, {words("@x"), words("-x")}, {words("+1"), words("+x")}}};
    CHECK(table_csv(table) == "\xEF\xBB\xBF'=a,b\r\n'=HYPERLINK(1),-3\r\n'@x,'-x\r\n+1,'+x\r\n");
}

TEST_CASE("All tables of a page, those of charts too, each under its caption") {
    Page page;
    const Table one{"First", {{"a", false}}, {{words("1")}}};
    const Table two{"Second", {{"b", false}}, {{words("2")}}};
    page.sections.push_back({"s", "", "", false, false, {Paragraph{ParagraphStyle::body, "words"}, BulletChart{{}, one}, two}});
    CHECK(tables_of(page).size() == 2);
    CHECK(page_csv(page) ==
          "\xEF\xBB\xBF"
          "First\r\na\r\n1\r\n\r\nSecond\r\nb\r\n2\r\n");
}

}  // namespace oreplan
