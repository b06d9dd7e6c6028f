#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

/// As many values of one indicator, one after the other.
Ledger ledger_of_values(int count) {
    std::vector<Event> events;
    for (int number = 0; number < count; ++number) {
        Event event = on("2022-06-30", ValueReported{.indicator = "mines", .value = 12.0 + number});
        event.source = document();
        events.push_back(std::move(event));
    }
    return ledger_of(std::move(events));
}

std::string record_of(int count) {
    const Plan small = small_plan();
    const View view = view_of(small, PageKind::about, Language::en, "2023-12-31");
    return section_text(page_for(small, ledger_of_values(count), view), "record", Language::en);
}

std::size_t rows_in(const std::string& html) {
    std::size_t rows = 0;
    for (std::size_t at = html.find("<th scope=\"row\""); at != html.npos; at = html.find("<th scope=\"row\"", at + 1)) ++rows;
    return rows;
}

}  // namespace

TEST_CASE("The record lists all entries up to a thousand, and of more the newest, which it says") {
    const std::string few = record_of(1000);
    CHECK(rows_in(few) == 1000);
    CHECK_FALSE(says(few, "are listed"));
    const std::string many = record_of(1001);
    CHECK(rows_in(many) == 1000);
    CHECK(says(many, "The newest 1000 of 1001 are listed"));
    CHECK(says(many, "1,012"));       // the last: 12 + 1000
    CHECK_FALSE(says(many, ">12<"));  // the first
}

}  // namespace oreplan
