#include "tests/core/checks/plan/harms.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("Harm to minerals, mines and standards is told at its place") {
    check_harms(
        {{"a mineral with no source", [](Plan& p) { p.minerals[3].source = {}; }, "/minerals/3/source problem.no_source"},
         {"a direction with no source", [](Plan& p) { p.minerals[0].directions[0].source = {}; },
          "/minerals/0/directions/0/source problem.no_source"},
         {"a count of neither mineral nor size", [](Plan& p) { p.mine_counts[0].mineral = ""; },
          "/mine_counts/0 problem.mine_count_kind"},
         {"a count of mineral and size", [](Plan& p) { p.mine_counts[0].size_class = SizeClass::large; },
          "/mine_counts/0 problem.mine_count_kind"},
         {"a count of an unknown mineral", [](Plan& p) { p.mine_counts[0].mineral = "gold"; },
          "/mine_counts/0/mineral problem.dangling"},
         {"a count below zero", [](Plan& p) { p.mine_counts[0].count = -1; }, "/mine_counts/0/count problem.negative"},
         {"a count of more mines than there can be", [](Plan& p) { p.mine_counts[0].count = 1'000'001; },
          "/mine_counts/0/count problem.beyond_unit"},
         {"a count with no source", [](Plan& p) { p.mine_counts[0].source = {}; }, "/mine_counts/0/source problem.no_source"},
         {"a scale of an unknown mineral", [](Plan& p) { p.minimum_scales[0].mineral = "gold"; },
          "/minimum_scales/0/mineral problem.dangling"},
         {"a scale in hectares", [](Plan& p) { p.minimum_scales[0].unit = Unit::hectare; },
          "/minimum_scales/0/unit problem.unit_mismatch"},
         {"a yearly scale in tonnes a day", [](Plan& p) { p.minimum_scales[0].unit = Unit::tonnes_per_day; },
          "/minimum_scales/0/unit problem.unit_mismatch"},
         {"a daily scale in tonnes", [](Plan& p) { p.minimum_scales[0].per = Per::day; },
          "/minimum_scales/0/unit problem.unit_mismatch"},
         {"a scale with no number",
          [](Plan& p) {
              p.minimum_scales[0].large.reset();
              p.minimum_scales[0].medium.reset();
          },
          "/minimum_scales/0 problem.no_scale"},
         {"scales that no mine can have",
          [](Plan& p) {
              p.minimum_scales[0].large = 1e308;
              p.minimum_scales[0].medium = -45;
              p.minimum_scales[0].small = -1e308;
          },
          "/minimum_scales/0/large problem.beyond_unit|/minimum_scales/0/medium problem.negative|"
          "/minimum_scales/0/small problem.beyond_unit|/minimum_scales/0/small problem.negative"},
         {"a scale with no source", [](Plan& p) { p.minimum_scales[0].source = {}; },
          "/minimum_scales/0/source problem.no_source"},
         {"limits of size that no mine can have",
          [](Plan& p) {
              p.standards = {{"sizes",
                              {"规模分类", "Size classes"},
                              "2004",
                              {{"coal", {}, Unit::ten_thousand_tonnes, Per::year, 1e308, -1}},
                              {},
                              document()}};
          },
          "/standards/0/size_limits/0/large problem.beyond_unit|/standards/0/size_limits/0/medium problem.negative"},
         {"a national goal of no year of ours",
          [](Plan& p) {
              p.standards = {{"notice", {"通知", "Notice"}, "2024", {}, {}, document(), {{SizeClass::large, 90, 2'000'000'000}}}};
          },
          "/standards/0/green_goals/0/year problem.year_range"},
         {"a national goal over all there are",
          [](Plan& p) {
              p.standards = {{"notice", {"通知", "Notice"}, "2024", {}, {}, document(), {{SizeClass::large, 100.1, 2028}}}};
          },
          "/standards/0/green_goals/0/least problem.not_a_share"},
         {"a national goal below nothing",
          [](Plan& p) {
              p.standards = {{"notice", {"通知", "Notice"}, "2024", {}, {}, document(), {{SizeClass::large, -0.1, 2028}}}};
          },
          "/standards/0/green_goals/0/least problem.not_a_share"}});
}
