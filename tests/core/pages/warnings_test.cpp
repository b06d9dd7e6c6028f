#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

/// The sign before a subject in the list of that kind; nothing where it does not stand there.
std::optional<Outcome> sign_in(const std::string& kind, const Subject& subject, std::string_view date,
                               std::vector<Event> events) {
    const Plan plan = small_plan();
    const Page page = page_for(plan, ledger_of(std::move(events)), view_of(plan, PageKind::warnings, Language::en, date));
    for (const Section& section : page.sections) {
        if (section.subject != part(kind)) continue;
        const Table* table = std::get_if<Table>(&section.elements.front());
        for (const auto& row : table ? table->rows : std::vector<std::vector<Cell>>{}) {
            if (row.front().phrase.to->subject == subject) return row.front().outcome;
        }
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("A warning has the sign that its verdict has on every page, whatever kind of warning it is") {
    const Subject village{SubjectKind::block, "village"};  // its window closes at the end of 2024
    const Event announced = on("2022-02-01", BlockAnnounced{"village", GrantWay::listing});
    CHECK(sign_in("will_miss", village, "2024-12-31", {}) == Outcome::under_way);
    CHECK(sign_in("silent", village, "2025-01-01", {}) == Outcome::no_data);
    CHECK(sign_in("broken", village, "2025-01-01", {announced}) == Outcome::not_met);
    std::vector<Event> too_many;
    for (int index = 0; index < 15; ++index) {
        too_many.push_back(mine("2021-01-01", "m" + std::to_string(index), "coal", SizeClass::large));
    }
    CHECK(sign_in("will_break", {SubjectKind::indicator, "mines"}, "2025-12-30", too_many) == Outcome::not_met);
}

}  // namespace oreplan
