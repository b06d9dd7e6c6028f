#include "web/widgets/time_slider.h"

#include "tests/core/fixture.h"
#include "tests/web/site.h"

namespace oreplan {

using namespace test;

namespace {

/// The overview at a date, with the keyboard on its time slider.
void stand_on_slider(const std::string& date) {
    open_site();
    bring_catalogue("en");
    bring_plan();
    bring_rest();
    platform::host().start("weishan-2021-2025/en/overview/?at=" + date);
    press(catalogue(Language::en).say("time_chart.today", {{"date", day(date)}}));  // what the date is set with
    press("2023");                                                                  // the slider itself
    platform::host().navigate("weishan-2021-2025/en/overview/?at=" + date);
    drawn();
}

/// The date that the address has after a key.
std::string after(ImGuiKey key) {
    ImGui::GetIO().AddKeyEvent(key, true);
    drawn();
    ImGui::GetIO().AddKeyEvent(key, false);
    drawn();
    const std::string address = site().addresses.back().address;
    const auto at = address.find("?at=");
    return at == std::string::npos ? "" : address.substr(at + 4, 10);
}

}  // namespace

TEST_CASE("The slider moves by a day, by a month, and to either end") {
    stand_on_slider("2023-03-31");
    CHECK(after(ImGuiKey_LeftArrow) == "2023-03-30");
    CHECK(after(ImGuiKey_RightArrow) == "2023-03-31");
    CHECK(after(ImGuiKey_PageDown) == "2023-02-28");  // the month's last day
    CHECK(after(ImGuiKey_PageUp) == "2023-03-28");
    CHECK(after(ImGuiKey_Home) == "2020-12-31");
    CHECK(after(ImGuiKey_LeftArrow) == "2020-12-31");  // there is nothing before
}

TEST_CASE("A press on the slider's line goes to the date of that place") {
    stand_on_slider("2021-06-30");
    press("2023");
    const std::string address = site().addresses.back().address;
    CHECK(address.find("?at=2023-") != std::string::npos);
    CHECK(site().addresses.back().history == platform::History::replace);
}

}  // namespace oreplan
