#include "core/page/search.h"

#include "core/text/passages.h"
#include "tests/core/fixture.h"

namespace oreplan {

TEST_CASE("Every word of a query has to stand somewhere") {
    const std::vector<std::string> texts{"二（三）4", "绿色矿山建成率 80%", "Green mines: 12,832.78 mu"};
    CHECK(matches("", texts));
    CHECK(matches("  ", texts));
    CHECK(matches("矿山", texts));
    CHECK(matches("矿山 80", texts));
    CHECK(matches("80 矿山", texts));
    CHECK(matches("GREEN", texts));
    CHECK(matches("12832.78", texts));
    CHECK(matches("12,832", texts));
    CHECK_FALSE(matches("矿山 90", texts));
    CHECK_FALSE(matches("minesgreen", texts));
}

TEST_CASE("Words are found across what sets some of them off") {
    CHECK(matches("煤矿山", {set_off("煤") + "矿山"}));
    CHECK(matches("coal 煤", {"Coal: " + set_off("煤")}));
}

TEST_CASE("A number and its unit are found with a plain blank between them") {
    CHECK(matches("1.85 平方千米", {"面积 1.85\u00a0平方千米"}));
    CHECK(matches("1.85\u00a0平方千米", {"面积 1.85 平方千米"}));
    CHECK_FALSE(matches("1.86 平方千米", {"面积 1.85\u00a0平方千米"}));
}

TEST_CASE("Full-width signs and blanks are their plain ones") {
    CHECK(folded("ＡＢ１２．５（％）") == "ab12.5(%)");
    CHECK(folded("！～") == "!~");
    CHECK(matches("二(三)4", {"二（三）4"}));
    CHECK(matches("绿色　矿山", {"矿山是绿色的"}));
    CHECK(folded("，。") == "。");  // a comma sets thousands apart or words: it is not searched for
}

TEST_CASE("Signs that look alike are one") {
    for (const char* sign : {"1：50000", "1∶50000", "1:50000", "１：５００００"})
        CHECK_MESSAGE(matches(sign, {"1:50000区域地质调查"}), sign);
    CHECK(matches("2021-2025", {"2021—2025年"}));
    CHECK(matches("2021—2025", {"2021–2025"}));
    CHECK(matches("[2023]8", {"微政字〔2023〕8号"}));
    CHECK(folded("“”‘’") == "\"\"''");
}

TEST_CASE("What is found is marked as it is written, and hits that touch are one") {
    CHECK(marked("12832", "12,832.78 亩") == as_hit("12,832") + ".78 亩");
    CHECK(marked("MINE", "Green mines") == "Green " + as_hit("mine") + "s");
    CHECK(marked("绿色 色矿", "绿色矿山") == as_hit("绿色矿") + "山");
    CHECK(marked("", "绿色") == "绿色");
    CHECK(marked("山", "绿色") == "绿色");
    CHECK(plain(marked("矿山", set_off("煤矿") + "山")) == "煤矿山");
}

TEST_CASE("An excerpt shows the first hit among its neighbours, whole characters only") {
    CHECK(excerpt("九", "一二三四五六七八九十", 6) == "…七八九十");
    CHECK(excerpt("一", "一二三四五六七八九十", 6) == "一二三四五六…");
    CHECK(excerpt("无", "一二三", 6) == "一二三");
    CHECK(excerpt("delta", "alphabet beta delta", 10) == "…delta");  // no word of its own is cut
}

}  // namespace oreplan
