#include "tests/core/checks/plan/harms.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("Harm to zones, blocks and lands is told at its place") {
    check_harms(
        {{"a block of an unknown mineral", [](Plan& p) { p.blocks[0].mineral = "gold"; }, "/blocks/0/mineral problem.dangling"},
         {"a block with an unknown mineral besides",
          [](Plan& p) {
              p.blocks[0].other_minerals = {"coal", "gold"};
          },
          "/blocks/0/other_minerals/1 problem.dangling"},
         {"a block's area in tonnes", [](Plan& p) { p.blocks[0].area->unit = Unit::ten_thousand_tonnes; },
          "/blocks/0/area/unit problem.unit_mismatch"},
         {"a block larger than the earth", [](Plan& p) { p.blocks[0].area->value = 1e308; },
          "/blocks/0/area/value problem.beyond_unit"},
         {"a block of less than nothing", [](Plan& p) { p.blocks[0].area->value = -1.85; },
          "/blocks/0/area/value problem.negative"},
         {"a zone of less than nothing",
          [](Plan& p) {
              p.zones = {{"zone", {"区", "Zone"}, ZoneKind::restricted, {}, Quantity{-1, Unit::mu}, {}, clause("c4")}};
          },
          "/zones/0/area/value problem.negative"},
         {"land of less than nothing",
          [](Plan& p) {
              p.figures[4].value = -15;
              p.figures[4].restated.clear();
              p.restoration_lands = {{Topic::legacy_plots, "plots", "", "", "", clause("c3")}};
          },
          "/restoration_lands/0/total_area problem.negative"},
         {"land told twice",
          [](Plan& p) {
              p.restoration_lands = {{Topic::legacy_plots, "plots", "", "", "", clause("c3")},
                                     {Topic::legacy_plots, "plots", "", "", "", clause("c3")}};
          },
          "/restoration_lands/1/topic problem.land_twice"},
         {"a window upside down", [](Plan& p) { p.blocks[0].window.to = day("2021-12-31"); },
          "/blocks/0/window/to problem.window_order"},
         {"a window that begins too early", [](Plan& p) { p.blocks[0].window.from = day("2020-12-31"); },
          "/blocks/0/window problem.window_outside"},
         {"a window that ends too late", [](Plan& p) { p.blocks[0].window.to = day("2026-01-01"); },
          "/blocks/0/window problem.window_outside"},
         {"a block with no source", [](Plan& p) { p.blocks[0].source = {}; }, "/blocks/0/source problem.no_source"}});
}
