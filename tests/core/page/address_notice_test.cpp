#include "core/page/address_notice.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

std::string told(const std::vector<std::string>& unread, const std::optional<Date>& asked = {},
                 Language language = Language::en) {
    const ShownInstead shown{day("2025-12-31"), {day("2020-12-31"), day("2026-11-30")}, "Public record"};
    return address_notice(unread, asked, shown, catalogue(language));
}

}  // namespace

TEST_CASE("Of an address in which all is well nothing is told") { CHECK(told(std::vector<std::string>{}).empty()); }

TEST_CASE("A date that is none is told with what is shown and how one is written") {
    CHECK(
        told({"at=2024-13-45"}) ==
        "\"2024-13-45\" in the link is no date; shown is 31 December 2025. A link writes dates as 2024-06-30; another day can be "
        "set where the date stands.");
    CHECK(told({"at=2024%E5%B9%B4"}, {}, Language::zh) ==
          "链接中的“2024年”不是日期，现显示2025年12月31日。链接中的日期写作 2024-06-30；可在日期处另选。");
}

TEST_CASE("A date outside of the days is told with the days that there are") {
    CHECK(
        told(std::vector<std::string>{}, day("1999-01-01")) ==
        "1 January 1999 is not among the days that can be looked at, 31 December 2020 to 30 November 2026; shown is 31 December "
        "2025. Another day can be set where the date stands.");
}

TEST_CASE("A ledger that is not there is told with the one that is shown, and what nobody knows by its words") {
    CHECK(
        told({"ledger=secret", "fr", "green=some"}) ==
        "There is no ledger \"secret\" of this plan; shown is \"Public record\". Another can be chosen in the settings. Parts of "
        "the address could not be read and were left out: fr, green=some.");
    CHECK(told({"atlas=1"}).find("left out: atlas=1") != std::string::npos);  // begins as "at" does
}

TEST_CASE("What was pasted by mistake is told by its beginning") {
    CHECK(told({"at=" + std::string(500, 'x')}).find("\"" + std::string(60, 'x') + "…\"") != std::string::npos);
}

}  // namespace oreplan
