#include "web/widgets/table_layout.h"

#include <numeric>

#include "tests/core/fixture.h"
#include "tests/core/generate.h"

namespace oreplan::widgets {

namespace {

using Widths = std::vector<float>;
using Rows = std::pair<std::size_t, std::size_t>;

}  // namespace

TEST_CASE("Columns get what they need where there is room, and no more") {
    CHECK(share_out({{50, 30}, {20, 20}, {40, 25}}, 100) == Widths{50, 30});
    CHECK(share_out({{50, 30}, {20, 20}, {40, 25}}, 80) == Widths{50, 30});
}

TEST_CASE("What is spare goes by what a column usually holds, and never below what can be read") {
    const Widths shared = share_out({{100, 100}, {20, 20}, {30, 10}}, 80);
    CHECK(shared[0] == doctest::Approx(50));  // 20 and three quarters of 40
    CHECK(shared[1] == doctest::Approx(30));
    CHECK(share_out({{100, 100}, {20, 20}, {30, 10}}, 40) == Widths{20, 20});
}

TEST_CASE("Where not even the least fits there are no columns") {
    CHECK(share_out({{100, 100}, {20, 20}, {30, 10}}, 39.9f).empty());
}

TEST_CASE("The rows that are seen are those of which any part is") {
    const std::vector<float> tops{0, 10, 30, 60};  // three rows
    CHECK(rows_between(tops, -100, -50) == Rows{0, 0});
    CHECK(rows_between(tops, 0, 60) == Rows{0, 3});
    CHECK(rows_between(tops, 9, 10) == Rows{0, 1});
    CHECK(rows_between(tops, 10, 31) == Rows{1, 3});
    CHECK(rows_between(tops, 29.9f, 30) == Rows{1, 2});
    CHECK(rows_between(tops, 59, 1000) == Rows{2, 3});
    CHECK(rows_between({0}, 0, 100) == Rows{0, 0});  // no rows
}

TEST_CASE("A layout is found once for a width and a size of letters, until it is to be forgotten") {
    TableLayouts layouts;
    const Table table;
    int found = 0;
    const auto lay_out = [&] {
        ++found;
        return TableLayout{{}, {0}};
    };
    for (int frame = 0; frame < 3; ++frame) layouts.of(table, 100, 16, lay_out);
    CHECK(found == 1);
    layouts.of(table, 101, 16, lay_out);
    layouts.of(table, 101, 20, lay_out);
    CHECK(found == 3);
    layouts.forget();
    layouts.of(table, 101, 20, lay_out);
    CHECK(found == 4);
}

}  // namespace oreplan::widgets
