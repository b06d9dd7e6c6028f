#include <algorithm>

#include "tests/core/pages/page_words.h"

// What is shown beside a verdict bears it out, wherever value and limit stand.

namespace oreplan {

using namespace test;

namespace {

/// Two of three mines are large, 66.666… %, where the plan wants 66.7.
Plan plan_that_wants(double share, std::string_view id) {
    Plan plan = small_plan();
    for (Indicator& indicator : plan.indicators) {
        if (indicator.id != id) continue;
        for (SeriesPoint& point : indicator.series) point.value = share;
    }
    return plan;
}

std::vector<Event> three_mines() {
    return {mine("2021-01-01", "a", "coal", SizeClass::large), mine("2021-01-01", "b", "coal", SizeClass::large),
            mine("2021-01-01", "c", "coal", SizeClass::small)};
}

std::string html_of(const Plan& plan, const std::vector<Event>& events, PageKind kind) {
    const Page page = page_for(plan, ledger_of(events), view_of(plan, kind, Language::en, "2025-12-31"));
    return page_html(page, {"../../../"}, catalogue(Language::en));
}

}  // namespace

TEST_CASE("A share just short of its goal is never shown as the goal") {
    const Plan plan = plan_that_wants(66.7, "size-ratio");
    for (const PageKind kind : {PageKind::overview, PageKind::indicators, PageKind::report}) {
        CAPTURE(name_of(kind));
        const std::string html = html_of(plan, three_mines(), kind);
        CHECK(says(html, "66.67%"));
        CHECK(says(html, "66.7%"));
        CHECK(html.find(">66.7%, ") == html.npos);  // a value with its outcome
    }
}

TEST_CASE("Nor is a year's share of green mines shown as that year's target") {
    const Plan plan = plan_that_wants(66.7, "green");
    std::vector<Event> events = three_mines();
    for (const char* id : {"a", "b"}) events.push_back(on("2022-01-01", GreenMineListed{id, {}}));
    for (const PageKind kind : {PageKind::overview, PageKind::green_mines}) {
        CAPTURE(name_of(kind));
        CHECK(says(html_of(plan, events, kind), "66.67%"));
    }
}

TEST_CASE("A value just outside what counts as about says so, with both ends") {
    const Plan plan = small_plan();  // coal output: about 915, 5 % each way: 869.25 to 960.75
    const auto told = [&](double value) {
        return html_of(plan, {on("2025-12-31", ValueReported{"coal-output", 2025, value})}, PageKind::indicators);
    };
    CHECK(says(told(960.754),
               "9.60754 Mt (960.754 ×10⁴ t) against about 9.15 Mt (915 ×10⁴ t); 8.6925 Mt (869.25 ×10⁴ t) to 9.6075 Mt (960.75 "
               "×10⁴ t) counts as about."));
    CHECK(says(told(2882.26 / 3), "960.753"));
    CHECK_FALSE(says(told(2882.26 / 3), "960.75 ×10⁴ t against"));
}

TEST_CASE("A value just above the upper end of a range is shown apart from it") {
    Plan plan = small_plan();
    for (Indicator& indicator : plan.indicators) {
        if (indicator.id != "coal-output") continue;
        indicator.kind = TargetKind::between;
        for (SeriesPoint& point : indicator.series) point = {point.year, point.role, 700, 800, clause()};
    }
    const std::string html =
        html_of(plan, {on("2025-12-31", ValueReported{"coal-output", 2025, 2400.01 / 3})}, PageKind::indicators);
    CHECK(says(html, "800.003"));
}

}  // namespace oreplan
