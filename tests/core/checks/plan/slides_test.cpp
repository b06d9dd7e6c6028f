#include "tests/core/checks/plan/harms.h"

using namespace oreplan;
using namespace oreplan::test;

TEST_CASE("Harm to a plan's slides is told at its place") {
    check_harms({{"a promise of no indicator", [](Plan& p) { p.slides[1].indicator.clear(); },
                  "/slides/1 problem.slide_without_indicator"},
                 {"a promise of an unknown indicator", [](Plan& p) { p.slides[1].indicator = "gold"; },
                  "/slides/1/indicator problem.dangling"},
                 {"green steps of an indicator", [](Plan& p) { p.slides[3].indicator = "green"; },
                  "/slides/3/indicator problem.slide_of_indicator"},
                 {"a schedule without blocks",
                  [](Plan& p) {
                      p.blocks.clear();
                      p.slides.push_back({SlideKind::schedule});
                  },
                  "/slides/5/kind problem.slide_empty"},
                 {"a slide twice",
                  [](Plan& p) {
                      p.slides.push_back({SlideKind::promise, "mines"});
                  },
                  "/slides/5 problem.slide_twice"},
                 {"notes in another language than the plan's", [](Plan& p) { p.slides[1].notes->zh.clear(); },
                  "/slides/1/notes problem.missing_words"}});
}
