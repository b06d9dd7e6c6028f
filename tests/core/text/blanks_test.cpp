#include "core/text/blanks.h"

#include "tests/core/fixture.h"

namespace oreplan {

TEST_CASE("Blanks that keep a number with its unit are plain ones elsewhere") {
    CHECK(with_plain_blanks("0.26\u00a0×10⁴\u00a0t") == "0.26 ×10⁴ t");
    CHECK(with_plain_blanks("\u00a0") == " ");
    CHECK(with_plain_blanks("煤 1") == "煤 1");
    CHECK(with_plain_blanks("") == "");
}

}  // namespace oreplan
