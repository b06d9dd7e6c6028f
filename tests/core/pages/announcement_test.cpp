#include "core/pages/announcement.h"

#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

/// What is said when one view becomes another, with the exercise ledger.
std::string said(const View& before, const View& after) {
    static const Ledger ledger = exercise_ledger(plan());
    const Assessment assessment = assess(plan(), ledger, after.as_of, settings_of(after));
    const Catalogue& words = catalogue(after.language);
    const Briefing briefing{assessment, after, words};
    const Offer offer{{plan().identity.id, plan().identity.short_name, {{"exercise", Text{"演练", "Exercise"}}}, {}}};
    const Window span = as_of_range(plan(), ledger, day("2025-12-31"));
    return with_plain_blanks(announcement(before, after, build_page(briefing), masthead(briefing, offer, span), words));
}

View english(PageKind kind) { return view_of(plan(), kind, Language::en, "2024-06-30"); }

template <typename Change>
std::string said_of(View view, Change change) {
    const View before = view;
    change(view);
    return said(before, view);
}

}  // namespace

TEST_CASE("What a change came to is said once, in the words that the page has for it") {
    const View overview = english(PageKind::overview);
    CHECK(said(overview, overview).empty());
    CHECK(said(overview, english(PageKind::blocks)) == "Blocks");
    CHECK(said_of(english(PageKind::indicators), [](View& view) {
              view.subject = {SubjectKind::indicator, "mines"};
          }) == "Indicators, Number of mines");
    CHECK(said_of(overview, [](View& view) { view = at(view, day("2023-09-15")); }) == "as of 15 September 2023");
    CHECK(said_of(overview, [](View& view) { view.theme = Theme::dark; }) == "Dark");
    CHECK(said_of(overview, [](View& view) { view.language = Language::zh; }) == "中文");
    CHECK(said_of(overview, [](View& view) { view = zoomed(view, 1); }) == "125%");
    CHECK(said_of(overview, [](View& view) { view.tables = true; }) == "shown as tables");
    CHECK(said_of(overview, [](View& view) { view.elder = true; }) == "Weishan County minerals plan");
}

TEST_CASE("What was searched for says how much was found, and a status how many are shown") {
    CHECK(said_of(english(PageKind::search), [](View& view) { view = searched(view, "no such thing"); }).find("no such thing") !=
          std::string::npos);
    const std::string met = said_of(english(PageKind::overview), [](View& view) { view.status = Status::met; });
    CHECK(met.starts_with("met: "));
    View filtered = english(PageKind::overview);
    filtered.status = Status::met;
    CHECK(said_of(filtered, [](View& view) { view.status.reset(); }) == "all are shown");
    CHECK(said(filtered, english(PageKind::blocks)) == "Blocks");
}

TEST_CASE("An answer is said with its question, what is wrong with it, and what the page comes to") {
    const View form = answered(english(PageKind::admission), "admission.kind", "new_mine");
    CHECK(said(english(PageKind::admission), form).find("new mine") != std::string::npos);
    const View wrong = answered(form, "admission.capacity", "many");
    const std::string told = said(answered(form, "admission.mineral", "coal"), answered(wrong, "admission.mineral", "coal"));
    CHECK(told.find("many") != std::string::npos);
}

}  // namespace oreplan
