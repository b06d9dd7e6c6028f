#include "core/facts/indicators/mine_change.h"

#include <rapidcheck.h>

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

constexpr CountedMine large{true, SizeClass::large};
constexpr CountedMine medium{true, SizeClass::medium};
constexpr CountedMine small{true, SizeClass::small};
constexpr CountedMine spring{false, SizeClass::small};

/// 3 large, 8 medium, 1 small, and mines of other minerals besides.
MineCensus twelve(int others = 0) { return {CountOrigin::base, day("2020-12-31"), 12 + others, MinesBySize{3, 8, 1}}; }

}  // namespace

TEST_CASE("One comes, one goes, several become one, one becomes another") {
    CHECK(changed(twelve(), {{}, {small}}) == MineCensus{CountOrigin::base, day("2020-12-31"), 13, MinesBySize{3, 8, 2}});
    CHECK(changed(twelve(), {{small}, {}})->solid == MinesBySize{3, 8, 0});
    const auto merged = changed(twelve(), {{small, medium, medium}, {large}});
    CHECK(merged->mines == 10);
    CHECK(merged->solid == MinesBySize{4, 6, 0});
    const auto resized = changed(twelve(), {{medium}, {large}});
    CHECK(resized->mines == 12);
    CHECK(resized->solid == MinesBySize{4, 7, 1});
}

TEST_CASE("Mineral water counts among the mines and not among the sizes") {
    const auto added = changed(twelve(), {{}, {spring}});
    CHECK(added->mines == 13);
    CHECK(added->solid == twelve().solid);
    CHECK(changed(twelve(1), {{spring}, {}})->mines == 12);
    CHECK_FALSE(changed(twelve(), {{spring}, {}}));
}

TEST_CASE("There have to be so many mines to go") {
    CHECK(changed(twelve(), {{large, large, large}, {}}));
    CHECK_FALSE(changed(twelve(), {{large, large, large, large}, {}}));
    const MineCensus unsized{CountOrigin::base, day("2020-12-31"), 1, {}};
    CHECK(changed(unsized, {{small}, {}})->mines == 0);
    CHECK_FALSE(changed(unsized, {{small, small}, {}}));
}

TEST_CASE("What comes and goes again leaves everything as it was") {
    CHECK(rc::check("there and back", [](bool solid, unsigned size) {
        const CountedMine mine{solid, static_cast<SizeClass>(size % 3)};
        const auto there = changed(twelve(), {{}, {mine}});
        RC_ASSERT(there.has_value());
        RC_ASSERT(changed(*there, {{mine}, {}}) == twelve());
    }));
}

}  // namespace oreplan
