#include "core/page/parts.h"

#include "core/export/html.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

using Rows = std::pair<std::size_t, std::size_t>;

Page page_with(std::size_t rows) {
    Table table{"Mines", {{"Mine"}}, {}};
    for (std::size_t row = 1; row <= rows; ++row) table.rows.push_back({Cell{{"mine " + std::to_string(row) + ".", {}}, {}, {}}});
    Page page;
    page.sections.push_back({});
    page.sections.back().elements.push_back(std::move(table));
    return page;
}

std::string html_of(std::size_t rows, std::optional<int> part) {
    View view;
    view.page = PageKind::mines;
    if (part) view.part = *part;
    const Links links{"", false, part ? std::optional{view} : std::nullopt};
    return page_html(page_with(rows), links, catalogue(Language::en));
}

bool has(const std::string& html, const std::string& words) { return html.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("A table of as many rows as a part has is one part, of one more two") {
    CHECK(parts_of(0) == 1);
    CHECK(parts_of(500) == 1);
    CHECK(parts_of(501) == 2);
    CHECK(parts_of(1000) == 2);
    CHECK(parts_of(1001) == 3);
}

TEST_CASE("A part is five hundred rows, the last what is left; beyond the last there is the last") {
    CHECK(rows_of(0, 1) == Rows{0, 0});
    CHECK(rows_of(500, 1) == Rows{0, 500});
    CHECK(rows_of(501, 1) == Rows{0, 500});
    CHECK(rows_of(501, 2) == Rows{500, 501});
    CHECK(rows_of(501, 3) == Rows{500, 501});
    CHECK(rows_of(501, 0) == Rows{0, 500});
}

TEST_CASE("A long table is written a part at a time, with links to its neighbours") {
    const std::string second = html_of(1200, 2);
    CHECK_FALSE(has(second, "mine 500."));
    CHECK(has(second, "mine 501."));
    CHECK(has(second, "mine 1000."));
    CHECK_FALSE(has(second, "mine 1001."));
    CHECK(has(second, "Rows 501–1,000 of 1,200"));
    CHECK(has(second, R"(<a href="/zh/mines/">Previous</a>)"));
    CHECK(has(second, R"(<a href="/zh/mines/?part=3">Next</a>)"));
    const std::string last = html_of(1200, 3);
    CHECK(has(last, "mine 1200."));
    CHECK(has(last, "Previous"));
    CHECK_FALSE(has(last, "Next"));
}

TEST_CASE("A table of one part has no such links, and a document by itself has all rows") {
    CHECK_FALSE(has(html_of(500, 1), "class=\"parts\""));
    const std::string whole = html_of(1200, std::nullopt);
    CHECK(has(whole, "mine 1."));
    CHECK(has(whole, "mine 1200."));
    CHECK_FALSE(has(whole, "class=\"parts\""));
}

}  // namespace oreplan
