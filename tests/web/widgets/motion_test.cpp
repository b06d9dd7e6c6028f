#include "web/widgets/motion.h"

#include "tests/core/charts/shapes.h"
#include "web/platform/canvas_font.h"
#include "web/platform/window.h"

namespace oreplan::widgets {

using namespace test;

namespace {

Drawing bar_to(double end) {
    Drawing drawing;
    drawing.height = 1;
    drawing.shapes = {Box{{0, 0}, {end, 1}}};
    return drawing;
}

/// A screen with one chart, frame after frame.
class Screen {
public:
    Screen() {
        platform::open_window();
        platform::load_fonts(400, 600);
    }

    /// How far the bar of a drawing reaches in the next frame, so many seconds later.
    double draw(const Drawing& drawing, float later = 0.02f, bool wanted = true) {
        begin(later, wanted);
        const double end = all_of<Box>(motion_.shown(7, drawing))[0].to.across;
        ImGui::Render();
        return end;
    }

    /// A frame in which the chart is not to be seen.
    void skip() {
        begin(0.02f, true);
        ImGui::Render();
    }

    bool runs() const { return motion_.runs(); }

private:
    void begin(float later, bool wanted) {
        ImGui::GetIO().DeltaTime = later;
        ImGui::NewFrame();
        motion_.set_wanted(wanted);
        motion_.page_changed();  // perhaps
        motion_.begin();
    }

    Motion motion_;
};

}  // namespace

TEST_CASE("A chart comes as it is, goes to new values within 0.2 seconds, and is still then") {
    Screen screen;
    CHECK(screen.draw(bar_to(0.2)) == doctest::Approx(0.2));
    CHECK_FALSE(screen.runs());
    CHECK(screen.draw(bar_to(0.8)) == doctest::Approx(0.2));
    CHECK(screen.runs());
    double before = 0.2;
    int frames = 0;
    while (screen.runs()) {
        const double now = screen.draw(bar_to(0.8));
        CHECK(now >= before);
        before = now;
        REQUIRE(++frames <= 10);  // of 0.02 seconds
    }
    CHECK(frames > 5);
    CHECK(before == doctest::Approx(0.8));
    CHECK(screen.draw(bar_to(0.8)) == doctest::Approx(0.8));
    CHECK_FALSE(screen.runs());
}

TEST_CASE("On the way to one value it turns to another from where it is") {
    Screen screen;
    screen.draw(bar_to(0.2));
    screen.draw(bar_to(0.8));
    const double half_way = screen.draw(bar_to(0.8), 0.06f);
    CHECK(half_way > 0.3);
    CHECK(half_way < 0.8);
    CHECK(screen.draw(bar_to(0.1)) == doctest::Approx(half_way));
    CHECK(screen.draw(bar_to(0.1)) < half_way);
}

TEST_CASE("Where no motion is wanted, and where the chart was not to be seen, it is there at once") {
    Screen screen;
    screen.draw(bar_to(0.2));
    CHECK(screen.draw(bar_to(0.8), 0.02f, false) == doctest::Approx(0.8));
    CHECK_FALSE(screen.runs());
    screen.skip();
    CHECK(screen.draw(bar_to(0.1)) == doctest::Approx(0.1));
    CHECK_FALSE(screen.runs());
}

}  // namespace oreplan::widgets
