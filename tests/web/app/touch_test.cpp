// A phone in somebody's hand: all that is pressed there is large enough for a finger.
#include <doctest/doctest.h>

#include <cmath>

#include "core/model/page_kind.h"
#include "tests/web/site.h"
#include "web/app/application.h"

namespace oreplan {

using namespace test;

namespace {

void hold_phone(const std::string& page) {
    open_site({.touched = true, .size = {390, 20000}});  // so high that nothing is scrolled out of sight
    bring_catalogue("en");
    bring_plan();
    bring_rest();
    platform::host().start("weishan-2021-2025/en/" + page + "/?ledger=exercise");
    bring_ledger();
    drawn();
}

}  // namespace

TEST_CASE("What a finger presses is 44 pixels wide and high") {
    for (const std::string_view page : Names<PageKind>::values) {
        CAPTURE(page);
        hold_phone(std::string{page});
        const auto stops = tab_stops();
        CHECK(stops.size() > 5);
        CHECK(stops.size() < 1000);
        for (const ImVec4& stop : stops) {
            CAPTURE(stop.x);
            CAPTURE(stop.y);
            CHECK(std::round(stop.z - stop.x) >= 44);
            CHECK(std::round(stop.w - stop.y) >= 44);
        }
    }
}

}  // namespace oreplan
