#include "core/text/width.h"

#include "tests/core/fixture.h"

namespace oreplan {

TEST_CASE("What an input method types at full width is made plain, and nothing else is touched") {
    CHECK(half_width("ＡＢ１２．５（％）") == "AB12.5(%)");
    CHECK(half_width("！～") == "!~");
    CHECK(half_width("绿色　矿山") == "绿色 矿山");
    CHECK(half_width("“12,5”。") == "“12,5”。");
    CHECK(half_width("") == "");
    CHECK(half_width("\xEF\xBC") == "\xEF\xBC");  // cut short: left as it is
}

}  // namespace oreplan
