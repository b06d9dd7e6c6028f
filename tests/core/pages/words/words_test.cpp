#include "core/pages/words/words.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// The row of the one indicator of a plan, without a ledger.
BulletRow row_of(Indicator indicator) {
    Plan plan = small_plan();
    plan.indicators = {std::move(indicator)};
    const Ledger empty = ledger_of({});
    const Assessment assessment = assess(plan, empty, day("2023-06-30"), {});
    View view;
    view.plan = plan.identity.id;
    const Briefing briefing{assessment, view, catalogue(Language::en)};
    return bullet_row(briefing, assessment.facts.indicators[0], 0);
}

using Values = std::pair<double, double>;

}  // namespace

TEST_CASE("A bar is shaded from its target on, within the target's range, or as far as \"about\" and \"exactly\" allow") {
    const BulletRow least = row_of(indicator("least", TargetKind::at_least, 40));
    CHECK(least.most == 50);
    CHECK(least.shaded == Values{40, 50});
    CHECK_FALSE(least.cap);
    const BulletRow most = row_of(indicator("most", TargetKind::at_most, 40));
    CHECK(most.shaded == Values{40, 50});
    CHECK(most.cap);
    CHECK(row_of(indicator("exactly", TargetKind::exactly, 40)).shaded == Values{40, 40});
    CHECK(row_of(indicator("about", TargetKind::about, 40)).shaded == Values{38, 42});  // 5 % either way
    Indicator between = indicator("between", TargetKind::between, 40);
    for (SeriesPoint& point : between.series) point.upper = 60;
    CHECK(row_of(std::move(between)).shaded == Values{40, 60});
}

}  // namespace oreplan
