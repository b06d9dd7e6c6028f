#include "web/widgets/layouts.h"

#include <doctest/doctest.h>

namespace oreplan::widgets {

TEST_CASE("A chart is worked out once, however many frames it is drawn in, until its page is another") {
    Layouts layouts;
    const int first = 0, second = 0;
    int drawn = 0;
    const auto draw = [&] {
        ++drawn;
        Drawing drawing;
        drawing.height = drawn;
        return drawing;
    };
    for (int frame = 0; frame < 3; ++frame) CHECK(layouts.drawings.of(&first, draw).height == 1);
    CHECK(layouts.drawings.of(&second, draw).height == 2);
    CHECK(layouts.drawings.of(&first, draw).height == 1);
    layouts.forget();
    CHECK(layouts.drawings.of(&first, draw).height == 3);
}

}  // namespace oreplan::widgets
