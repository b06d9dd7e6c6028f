#include "core/theme/theme.h"

#include <set>

#include "tests/core/fixture.h"
#include "tests/core/theme/contrast.h"

namespace oreplan {

using namespace test;

TEST_CASE("Contrast is counted as WCAG counts it") {
    CHECK(contrast_ratio(0x000000, 0xFFFFFF) == doctest::Approx(21));
    CHECK(contrast_ratio(0x777777, 0xFFFFFF) == doctest::Approx(4.478).epsilon(0.001));
    CHECK(contrast_ratio(0x123456, 0x123456) == doctest::Approx(1));
}

TEST_CASE("Words can be read in every theme") {
    for (const Theme theme : {Theme::light, Theme::dark, Theme::contrast}) {
        const double least = theme == Theme::contrast ? 7 : 4.5;
        for (const Colour ground : {Colour::background, Colour::surface, Colour::raised}) {
            for (const Colour letters : {Colour::ink, Colour::muted, Colour::accent, Colour::met, Colour::near, Colour::not_met,
                                         Colour::under_way, Colour::needs_person, Colour::no_data}) {
                const double ratio = contrast_ratio(colour_of(theme, letters), colour_of(theme, ground));
                CHECK_MESSAGE(ratio >= least, std::string{name_of(theme)}, " ", std::string{name_of(letters)}, " on ",
                              std::string{name_of(ground)});
            }
        }
        CHECK(contrast_ratio(colour_of(theme, Colour::on_accent), colour_of(theme, Colour::accent)) >= least);
        CHECK(contrast_ratio(colour_of(theme, Colour::focus), colour_of(theme, Colour::background)) >= 3);
    }
}

TEST_CASE("Each outcome has a sign of its own") {
    std::set<Sign> signs;
    for (std::size_t index = 0; index < Names<Outcome>::values.size(); ++index) {
        signs.insert(outcome_sign(static_cast<Outcome>(index)));
    }
    CHECK(signs.size() == Names<Outcome>::values.size());
}

TEST_CASE("The style sheet carries every colour of every theme") {
    const std::string css = theme_css();
    CHECK(css.find("[data-theme=dark]{color-scheme:dark;--background:#10171a;") != std::string::npos);
    for (const std::string name : {"--not-met:", "--under-way:", "--needs-person:", "--no-data:", "--on-accent:"}) {
        CHECK(css.find(name) != std::string::npos);
    }
}

}  // namespace oreplan
