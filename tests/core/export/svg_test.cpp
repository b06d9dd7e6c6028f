#include "core/export/svg.h"

#include "core/text/passages.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Drawing some() {
    Drawing drawing;
    drawing.height = 5.5;
    drawing.shapes = {Line{{0, 1}, {0.5, 1}, Colour::ink, 0.1, true},
                      Box{{0.25, 0}, {0.75, 2}, Colour::missed, 0.5, Pattern::hatched}, Dot{{1, 2}, 0.3, Colour::met, true},
                      Words{{0.5, 1.75}, "a < b", Anchor::middle}};
    drawing.spots = {{{0.25, 0}, {0.75, 2}, "12 & 13", 0.5}};
    return drawing;
}

}  // namespace

TEST_CASE("Shapes are as wide as their place in shares, and as high as letters in em, in the theme's colours") {
    const std::string svg = svg_html(some(), "A chart", "7", "zh-CN");
    CHECK(has(svg, "<svg class=\"chart\" height=\"5.5em\" role=\"img\" aria-label=\"A chart\">"));
    CHECK(has(svg, "<line class=\"s-ink\" x1=\"0%\" y1=\"1em\" x2=\"50%\" y2=\"1em\" stroke-width=\"0.1em\" stroke-dasharray"));
    CHECK(has(svg, "<rect fill=\"url(#hatch-7-missed)\" x=\"25%\" y=\"0em\" width=\"50%\" height=\"2em\" opacity=\"0.5\"/>"));
    CHECK(has(svg, "<pattern id=\"hatch-7-missed\""));
    CHECK(has(svg, "<circle class=\"s-met\" cx=\"100%\" cy=\"2em\" r=\"0.3em\""));
    CHECK(has(svg, "x=\"50%\" y=\"2em\" font-size=\"0.875em\""));  // in em of its own letters
    CHECK(has(svg, "text-anchor=\"middle\">a &lt; b</text>"));
    CHECK(has(svg, "height=\"3em\"><title>12 &amp; 13</title></rect>"));
}

TEST_CASE("Words of another language say so in the drawing") {
    Drawing drawing;
    drawing.shapes = {Words{{0, 1}, set_off("煤")}};
    CHECK(has(svg_html(drawing, "", "1", "zh-CN"), "<tspan lang=\"zh-CN\">煤</tspan>"));
}

TEST_CASE("A file brings its colours along, and says what it is and where it is from") {
    const std::string file =
        svg_file(some(), {"Coal <2025>", "The plan", {"2025-12-31", "told by"}, "MADE UP"}, Theme::dark, 960);
    CHECK(file.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"960\""));
    CHECK(has(file, ".s-met{fill:none;stroke:#7fd3a0}"));
    CHECK(has(file, "Coal &lt;2025&gt;</text>"));
    CHECK(has(file, ">The plan</text>"));
    CHECK(has(file, ">2025-12-31</text>"));
    CHECK(has(file, ">told by</text>"));
    CHECK(file.find(">MADE UP</text>") < file.find("Coal &lt;2025&gt;"));  // behind the words
    CHECK(has(file, "stroke:#182124;stroke-width:.3em"));                  // a seam is of the ground's colour
    CHECK_FALSE(has(svg_file(some(), {"a", "b", {}, ""}, Theme::light, 960), "rotate(-18)"));
    CHECK_FALSE(has(file, "var(--"));
}

TEST_CASE("Made-up data is marked in each part of a long file") {
    const auto marks = [](double height) {
        Drawing drawing = some();
        drawing.height = height;
        const std::string file = svg_file(drawing, {"a", "b", {}, "MADE UP"}, Theme::light, 720);
        int count = 0;
        for (std::size_t at = 0; (at = file.find(">MADE UP<", at)) != file.npos; ++at) ++count;
        return count;
    };
    CHECK(marks(10) == 1);  // 160 pixels and the words around
    CHECK(marks(90) == 4);  // 1440 and some 100: one for each 360
}

}  // namespace oreplan
