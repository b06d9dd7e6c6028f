#include "core/charts/between.h"

#include "tests/core/charts/shapes.h"

namespace oreplan {

using namespace test;

namespace {

Drawing bar_to(double end) {
    Drawing drawing;
    drawing.height = 2;
    drawing.shapes = {Box{{0, 0}, {end, 1}, Colour::met}, Dot{{end, 0.5}}, Words{{0, 1.5}, "to " + std::to_string(end)}};
    return drawing;
}

}  // namespace

TEST_CASE("On the way shapes stand between their places, with the words and colours of where they go") {
    const auto half = between(bar_to(0.2), bar_to(0.6), 0.5);
    REQUIRE(half);
    CHECK(all_of<Box>(*half)[0].to.across == doctest::Approx(0.4));
    CHECK(all_of<Dot>(*half)[0].at.across == doctest::Approx(0.4));
    CHECK(says(*half, "to " + std::to_string(0.6)));
    CHECK(all_of<Box>(*between(bar_to(0.2), bar_to(0.6), 0))[0].to.across == doctest::Approx(0.2));
    CHECK(*between(bar_to(0.2), bar_to(0.6), 1) == bar_to(0.6));
}

TEST_CASE("Where nothing moves, or the shapes are others, there is no way") {
    const Drawing here = bar_to(0.2);
    Drawing recoloured = here;
    std::get<Box>(recoloured.shapes[0]).colour = Colour::missed;
    CHECK_FALSE(between(here, recoloured, 0.5));
    Drawing more = bar_to(0.6);
    more.shapes.push_back(Line{});
    CHECK_FALSE(between(here, more, 0.5));
    Drawing higher = bar_to(0.6);
    higher.height = 3;
    CHECK_FALSE(between(here, higher, 0.5));
    Drawing hatched = bar_to(0.6);
    std::get<Box>(hatched.shapes[0]).pattern = Pattern::hatched;
    CHECK_FALSE(between(here, hatched, 0.5));
    Drawing hollow = bar_to(0.6);
    std::get<Dot>(hollow.shapes[1]).hollow = true;
    CHECK_FALSE(between(here, hollow, 0.5));
    Drawing swapped = bar_to(0.6);
    std::swap(swapped.shapes[0], swapped.shapes[1]);
    CHECK_FALSE(between(here, swapped, 0.5));
}

}  // namespace oreplan
