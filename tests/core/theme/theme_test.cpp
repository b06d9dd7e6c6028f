#include "core/theme/theme.h"

#include <set>

#include "core/theme/tints.h"
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
            for (const Colour letters : {Colour::ink, Colour::muted, Colour::accent, Colour::met, Colour::watch, Colour::missed,
                                         Colour::pending, Colour::unknown}) {
                const double ratio = contrast_ratio(colour_of(theme, letters), colour_of(theme, ground));
                CHECK_MESSAGE(ratio >= least, std::string{name_of(theme)}, " ", std::string{name_of(letters)}, " on ",
                              std::string{name_of(ground)});
            }
        }
        CHECK(contrast_ratio(colour_of(theme, Colour::on_accent), colour_of(theme, Colour::accent)) >= least);
        CHECK(contrast_ratio(colour_of(theme, Colour::focus), colour_of(theme, Colour::background)) >= 3);
    }
}

namespace {

/// A colour that lies over another, as strongly as `opacity`.
std::uint32_t over(std::uint32_t ground, std::uint32_t colour, double opacity) {
    std::uint32_t mixed = 0;
    for (const int shift : {16, 8, 0}) {
        const double part = (colour >> shift & 0xFF) * opacity + (ground >> shift & 0xFF) * (1 - opacity);
        mixed |= static_cast<std::uint32_t>(part + 0.5) << shift;
    }
    return mixed;
}

constexpr std::array statuses{Colour::met, Colour::watch, Colour::missed, Colour::pending, Colour::unknown};
constexpr std::array words{Colour::ink,   Colour::muted,  Colour::accent,  Colour::met,
                           Colour::watch, Colour::missed, Colour::pending, Colour::unknown};

}  // namespace

TEST_CASE("Words can be read on every ground that is tinted: watermark, what was found, what is selected, charts") {
    for (const Theme theme : {Theme::light, Theme::dark, Theme::contrast}) {
        const double least = theme == Theme::contrast ? 7 : 4.5;
        const auto plain = [&](Colour colour) { return colour_of(theme, colour); };
        const auto tinted = [&](Colour ground, Colour colour, double opacity) {
            return over(plain(ground), plain(colour), opacity);
        };
        const auto check = [&](std::string_view what, std::uint32_t letters, std::uint32_t ground) {
            CHECK_MESSAGE(contrast_ratio(letters, ground) >= least, what, " ", std::string{name_of(theme)});
        };
        for (const Colour letters : words) {
            for (const Colour ground : {Colour::background, Colour::surface}) {
                check("watermark", plain(letters), tinted(ground, Colour::watch, tint::watermark));
                const auto selected = over(plain(letters), plain(Colour::accent), tint::selected);
                check("selected", selected, tinted(ground, Colour::accent, tint::selected));
            }
            check("year", plain(letters), tinted(Colour::surface, Colour::accent, tint::current_year));
        }
        for (const Colour letters : {Colour::ink, Colour::muted, Colour::accent}) {
            for (const Colour ground : {Colour::background, Colour::surface})
                check("hit", plain(letters), tinted(ground, Colour::watch, tint::hit));
        }
        check("page", plain(Colour::accent), tinted(Colour::surface, Colour::accent, tint::current_page));
        check("typed", plain(Colour::ink), tinted(Colour::surface, Colour::accent, tint::typed));
        for (const Colour status : statuses) {
            const auto bar = tinted(Colour::surface, status, tint::bar);
            check("on a bar", plain(status), over(bar, plain(Colour::surface), tint::seam));
        }
    }
}

TEST_CASE("The style sheets tint as thinly as the canvas") {
    const std::string text = file_text("web/site/style/text.css");
    const std::string page = file_text("web/site/style/page.css");
    CHECK(text.find("opacity: 0.12;") != std::string::npos);
    CHECK(page.find("#text-layer {\n    opacity: 0.15;") != std::string::npos);
    CHECK(tint::watermark == doctest::Approx(0.12));
    CHECK(tint::selected == doctest::Approx(0.15));
}

TEST_CASE("Each status has a sign and a colour of its own, and what does not apply a sign") {
    std::set<Sign> signs;
    std::set<Colour> colours;
    for (std::size_t index = 0; index < Names<Outcome>::values.size(); ++index) {
        const auto outcome = static_cast<Outcome>(index);
        signs.insert(outcome_sign(outcome));
        if (status_of(outcome)) colours.insert(outcome_colour(outcome));
    }
    CHECK(signs.size() == Names<Status>::values.size() + 1);
    CHECK(colours.size() == Names<Status>::values.size());
    CHECK_FALSE(status_of(Outcome::not_applicable));
}

TEST_CASE("A link's colour is told apart from every status's, and those from each other") {
    for (const Theme theme : {Theme::light, Theme::dark, Theme::contrast}) {
        constexpr std::array colours{Colour::accent, Colour::met,     Colour::watch,
                                     Colour::missed, Colour::pending, Colour::unknown};
        for (const Colour one : colours) {
            for (const Colour other : colours) {
                if (one == other) continue;
                CHECK_MESSAGE(difference(colour_of(theme, one), colour_of(theme, other)) >= 20, name_of(theme), " ", name_of(one),
                              " ", name_of(other));
            }
        }
    }
}

TEST_CASE("The style sheet carries every colour of every theme") {
    const std::string css = theme_css();
    CHECK(css.find("[data-theme=dark]{color-scheme:dark;--background:#10171a;") != std::string::npos);
    for (const std::string name : {"--met:", "--watch:", "--missed:", "--pending:", "--unknown:", "--on-accent:"}) {
        CHECK(css.find(name) != std::string::npos);
    }
}

}  // namespace oreplan
