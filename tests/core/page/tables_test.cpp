#include "core/page/tables.h"

#include "core/export/csv.h"
#include "core/export/html.h"
#include "core/page/address.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Cell words(std::string text) { return {{std::move(text), {}}, {}}; }
Cell tonnes(std::string text, double value) { return {{text + "\u00a0万吨", {}}, {}, CellNumber{value, "万吨", true}}; }

/// Four mines as the plan tells them: names, outputs, dates, outcomes.
Table mines() {
    const auto day_cell = [](std::string text, double rank) { return Cell{{std::move(text), {}}, {}, {}, rank}; };
    return {
        "矿山",
        {{"名称"}, {"产量", true}, {"日期"}, {"状态"}},
        {{words("十号矿 10"), tonnes("1,098.25", 1098.25), day_cell("30 June 2024", 20), Cell{{"未达到", {}}, Outcome::not_met}},
         {words("二号矿 2"), words("未填报"), day_cell("1 July 2023", 10), Cell{{"达到", {}}, Outcome::met}},
         {words("十号矿 9"), tonnes("45", 45), day_cell("2 July 2023", 11), Cell{{"达到", {}}, Outcome::met}},
         {words("二号矿 3"), tonnes("45.5", 45.5), day_cell("1 January 2022", 1), Cell{{"达到", {}}, Outcome::met}}}};
}

Page page_with(std::vector<Table> tables) {
    Page page;
    page.sections.push_back({});
    for (Table& table : tables) page.sections.back().elements.push_back(std::move(table));
    return page;
}

/// The page's table of that number as a view of it shows it.
Table arranged(const std::string& query, int number = 1, std::vector<Table> tables = {mines()}) {
    Page page = page_with(std::move(tables));
    arrange_tables(page, read_address("plan/zh/mines/?" + query).view, catalogue(Language::zh));
    return *tables_of(page).at(static_cast<std::size_t>(number - 1));
}

std::vector<std::string> column(const Table& table, std::size_t place) {
    std::vector<std::string> told;
    for (const auto& row : table.rows) told.push_back(row[place].phrase.text);
    return told;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("A unit that all numbers of a column share stands in its head, once") {
    const Table table = arranged("");
    CHECK(table.columns[1].head() == "产量（万吨）");
    CHECK(table.columns[1].heading == "产量");
    CHECK(table.columns[0].head() == "名称");
    CHECK(column(table, 1) == Words{"1,098.25", "未填报", "45", "45.5"});
}

TEST_CASE("Where one number has another unit, or says more than its number, each keeps its own") {
    Table mixed = mines();
    mixed.rows[2][1] = {{"45\u00a0公顷", {}}, {}, CellNumber{45, "公顷", true}};
    CHECK(column(arranged("", 1, {mixed}), 1)[0] == "1,098.25\u00a0万吨");
    CHECK(arranged("", 1, {mixed}).columns[1].head() == "产量");
    Table more = mines();
    more.rows[2][1] = {{"至少 45\u00a0万吨", {}}, {}, CellNumber{45, "万吨", false}};
    CHECK(column(arranged("", 1, {more}), 1)[3] == "45.5\u00a0万吨");
}

TEST_CASE("Numbers are short of their column's decimals by how many they lack, and of the point where they have none") {
    const Table table = arranged("");
    CHECK(table.columns[1].decimals == 2);
    const auto missing = [&](std::size_t row) { return short_by(table.columns[1], table.rows[row][1]); };
    CHECK(missing(0).decimals == 0);
    CHECK(missing(1).decimals == 0);  // words
    CHECK(missing(2).decimals == 2);
    CHECK(missing(2).point);
    CHECK(missing(3).decimals == 1);
    CHECK_FALSE(missing(3).point);
}

TEST_CASE("Rows stand as they are told, or by a column's numbers, days, outcomes or words; what is not known stands last") {
    CHECK(column(arranged(""), 0) == Words{"十号矿 10", "二号矿 2", "十号矿 9", "二号矿 3"});
    CHECK(column(arranged("sort=1:2"), 1) == Words{"45", "45.5", "1,098.25", "未填报"});
    CHECK(column(arranged("sort=1:2:down"), 1) == Words{"1,098.25", "45.5", "45", "未填报"});
    CHECK(column(arranged("sort=1:3"), 2) == Words{"1 January 2022", "1 July 2023", "2 July 2023", "30 June 2024"});
    CHECK(column(arranged("sort=1:1"), 0) == Words{"二号矿 2", "二号矿 3", "十号矿 9", "十号矿 10"});
    // Alike by this column, they keep the order in which they are told.
    CHECK(column(arranged("sort=1:4"), 0).back() == "十号矿 10");
    CHECK(column(arranged("sort=1:4:down"), 0) == Words{"十号矿 10", "二号矿 2", "十号矿 9", "二号矿 3"});
}

TEST_CASE("A head leads to ascending, descending, and back to how rows are told; its table alone is put in order") {
    const auto next = [](const std::string& query) { return parameter_of(*arranged(query).columns[1].next, "sort"); };
    CHECK(next("") == "1:2");
    CHECK(next("sort=1:2") == "1:2:down");
    CHECK(next("sort=1:2:down") == "");
    CHECK(next("sort=1:3:down") == "1:2");
    CHECK(next("sort=2:1") == "1:2_2:1");
    CHECK(arranged("sort=1:2").columns[1].order == Order::ascending);
    CHECK(arranged("sort=1:2:down").columns[1].order == Order::descending);
    const std::vector<Table> two{mines(), mines()};
    CHECK(column(arranged("sort=2:2", 1, two), 1)[0] == "1,098.25");
    CHECK(column(arranged("sort=2:2", 2, two), 1)[0] == "45");
    CHECK(arranged("sort=1:9").rows == arranged("").rows);  // a column that is not there
}

TEST_CASE("A column whose cells are all alike, and a table of one row, are put in no order") {
    Table alike = mines();
    for (auto& row : alike.rows) row[0] = words("矿");
    CHECK_FALSE(arranged("", 1, {alike}).columns[0].next.has_value());
    alike.rows.resize(1);
    CHECK_FALSE(arranged("", 1, {alike}).columns[1].next.has_value());
}

TEST_CASE("The order is in the address, and what cannot be read of it is told") {
    const auto read = [](const std::string& value) { return read_address("plan/zh/mines/?sort=" + value); };
    CHECK(read("1:2").view.orders == std::map<int, TableOrder>{{1, {2, false}}});
    CHECK(read("2:1_10:3:down").view.orders == std::map<int, TableOrder>{{2, {1, false}}, {10, {3, true}}});
    CHECK(address_of(read("2:1_10:3:down").view).find("sort=2:1_10:3:down") != std::string::npos);
    for (const char* bad : {"0:1", "1", "1:0", "1:2:up", "1:2_1:3", "a:b", "1:2:down:3"}) {
        CAPTURE(bad);
        CHECK(read(bad).unread.size() == 1);
        CHECK(read(bad).view.orders.empty());
    }
    CHECK(go(read("1:2").view, PageKind::blocks).orders.empty());
}

TEST_CASE("The text version and the file have the rows in the order of the canvas, and the text says which it is") {
    Page page = page_with({mines()});
    const View view = read_address("plan/zh/mines/?sort=1:2:down").view;
    arrange_tables(page, view, catalogue(Language::zh));
    const std::string html = page_html(page, Links{"", false, view}, catalogue(Language::zh));
    CHECK(html.find("aria-sort=\"descending\"") != html.npos);
    CHECK(html.find("class=\"sort\" data-sort=\"sort=1:1\"") != html.npos);
    CHECK(html.find("1,098.25") < html.find("45.5"));
    CHECK(html.find("45.5") < html.find(">45<"));
    const std::string csv = table_csv(page, *tables_of(page).front(), catalogue(Language::zh));
    CHECK(csv.find("1098.25") < csv.find("45.5"));
    const std::string paper = page_html(page, Links{"", true, {}}, catalogue(Language::zh));
    CHECK(paper.find("data-sort") == paper.npos);
}

}  // namespace oreplan
