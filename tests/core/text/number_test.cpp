#include "core/text/number.h"

#include "tests/core/fixture.h"

namespace oreplan {

TEST_CASE("Numbers keep the decimals they were printed with") {
    CHECK(decimals_of(915) == 0);
    CHECK(decimals_of(1087.6) == 1);
    CHECK(decimals_of(12832.78) == 2);
    CHECK(decimals_of(0.1 + 0.2) == 1);
    CHECK(format_number(12832.78) == "12,832.78");
    CHECK(format_number(1087.6) == "1,087.6");
    CHECK(format_number(999) == "999");
    CHECK(format_number(1000) == "1,000");
    CHECK(format_number(1234567, 0) == "1,234,567");
    CHECK(format_number(-5) == "\u22125");
    CHECK(format_number(-0.01, 1) == "0.0");
    CHECK(format_number(0) == "0");
    CHECK(format_number(1e300, 2).size() == 301 + 100 + 3);
}

}  // namespace oreplan
