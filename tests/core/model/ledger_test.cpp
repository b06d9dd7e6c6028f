#include "core/model/ledger.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

TEST_CASE("What comes by the dozen is routine, and so is its correction; what happens once is not") {
    CHECK(is_routine(on("2022-12-31", ValueReported{"mines", 2022, 14})));
    CHECK(is_routine(on("2022-12-31", MineOutputReported{"a", 2022, {45, Unit::ten_thousand_tonnes}})));
    CHECK(is_routine(on("2022-12-31", MineRatesReported{"a", 2022, 80, {}, {}})));
    CHECK(is_routine(on("2022-12-31", MineDutyReported{"a", "fund", 2022, true})));
    CHECK(is_routine(on("2022-12-31", ReadingTaken{"r", "", 1, {}, {}})));
    CHECK(is_routine(on("2022-12-31", SampleTaken{"r", "", Season::wet, false})));
    CHECK_FALSE(is_routine(on("2022-12-31", BlockAnnounced{"village", GrantWay::listing})));
    CHECK_FALSE(is_routine(on("2022-12-31", Retraction{"earlier"})));
}

TEST_CASE("A routine report tells of its year, and no other kind does") {
    CHECK(reported_year(on("2023-01-31", ValueReported{"mines", 2022, 14})) == 2022);
    CHECK(reported_year(on("2023-01-31", MineRatesReported{"a", 2021, 80, {}, {}})) == 2021);
    CHECK(reported_year(on("2023-01-31", MineDutyReported{"a", "fund", 2020, true})) == 2020);
    CHECK_FALSE(reported_year(on("2023-01-31", ReadingTaken{"r", "", 1, {}, {}})));
    CHECK_FALSE(reported_year(on("2023-01-31", QuotaAssigned{"mines", 2023, 14})));
}

}  // namespace oreplan
