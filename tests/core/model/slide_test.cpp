#include "core/model/slide.h"

#include "core/model/deck.h"
#include "tests/core/fixture.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("A slide's name is its kind, that of a promise with its indicator, and is read back") {
    CHECK(written({SlideKind::green}) == "green");
    CHECK(written({SlideKind::promise, "mines"}) == "promise:mines");
    CHECK(parse_slide("closing") == SlideName{SlideKind::closing});
    CHECK(parse_slide("promise:coal-output") == SlideName{SlideKind::promise, "coal-output"});
}

TEST_CASE("What is no slide's name is not read as one") {
    for (const char* name :
         {"", "mines", "promise", "promise:", "promise:a b", "promise:a:b", "green:", "green:mines", "Title"}) {
        CHECK_MESSAGE(!parse_slide(name), name);
    }
}

TEST_CASE("A plan has slides of what it has") {
    Plan plan = small_plan();
    CHECK(has_slide(plan, {SlideKind::promise, "mines"}));
    CHECK_FALSE(has_slide(plan, {SlideKind::promise, "gold"}));
    CHECK(has_slide(plan, {SlideKind::green}));
    CHECK(has_slide(plan, {SlideKind::schedule}));
    CHECK(has_slide(plan, {SlideKind::map}));
    plan.blocks.clear();
    plan.indicators.clear();
    CHECK_FALSE(has_slide(plan, {SlideKind::green}));
    CHECK_FALSE(has_slide(plan, {SlideKind::schedule}));
    CHECK(has_slide(plan, {SlideKind::title}));
}
