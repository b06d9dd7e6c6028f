#include "core/pages/booklet.h"

#include "core/export/booklet_html.h"
#include "core/pages/no_script.h"
#include "tests/core/html_parts.h"
#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

Booklet booklet_for(const Ledger& ledger, const View& view) {
    const Assessment assessment = assess(plan(), ledger, view.as_of, settings_of(view));
    return booklet({assessment, view, catalogue(view.language)});
}

}  // namespace

TEST_CASE("The booklet has every page but the search, numbered, whatever was looked at, and nothing that only a screen can do") {
    const Ledger ledger = exercise_ledger(plan());
    View view = view_of(plan(), PageKind::admission, Language::en, "2024-08-01");
    view = answered(answered(view, "admission.kind", "new_mine"), "admission.mineral", "coal");
    view.status = Status::met;
    view.elder = true;
    const Booklet all = booklet_for(ledger, view);
    REQUIRE(all.chapters.size() == Names<PageKind>::values.size() - 1);
    CHECK(all.title.title == "Weishan County Mineral Resources Master Plan (2021–2025)");
    CHECK_FALSE(all.title.warning.empty());
    CHECK(all.chapters.front().title == "1 Overview");
    CHECK(all.chapters.back().title == "15 Method");
    for (const Page& chapter : all.chapters) {
        CHECK(with_plain_blanks(chapter.sheet) ==
              "Weishan County minerals plan · as of 1 August 2024 · ledger: " + ledger.title.en);
        for (const Section& section : chapter.sections) {
            CHECK_FALSE(section.elements.empty());
            for (const Element& element : section.elements) {
                CHECK_FALSE(std::holds_alternative<Form>(element));
                CHECK_FALSE(std::holds_alternative<Commands>(element));
            }
        }
    }
    const Booklet plainly = booklet_for(ledger, view_of(plan(), PageKind::overview, Language::en, "2024-08-01"));
    CHECK(plainly.chapters == all.chapters);
}

TEST_CASE("In a booklet no id stands twice, and the contents lead to what is there") {
    const Booklet all = booklet_for(exercise_ledger(plan()), view_of(plan(), PageKind::overview, Language::zh, "2024-08-01"));
    const std::string html = booklet_html(all, catalogue(Language::zh));
    std::vector<std::string> ids = each_between(html, " id=\"", "\"");
    REQUIRE(ids.size() > 100);
    std::sort(ids.begin(), ids.end());
    CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    const std::string contents = html.substr(html.find("<nav"), html.find("</nav>") - html.find("<nav"));
    const auto links = each_between(contents, "href=\"#", "\"");
    CHECK(links.size() >= all.chapters.size());
    for (const std::string& link : links) CHECK(std::binary_search(ids.begin(), ids.end(), link));
    CHECK(html.find("<button") == html.npos);
}

TEST_CASE("Without scripts a page says what of it needs them, and nothing that it has not") {
    const auto said = [](PageKind kind) {
        return no_script_words(page_for(plan(), Ledger{}, view_of(plan(), kind, Language::en, "2024-08-01")),
                               catalogue(Language::en));
    };
    CHECK(said(PageKind::search).find("searching") != std::string::npos);
    CHECK(said(PageKind::search).find("downloading tables") == std::string::npos);
    CHECK(said(PageKind::admission).find("filling in the form") != std::string::npos);
    CHECK(said(PageKind::blocks).find("filling in the form") == std::string::npos);
    CHECK(said(PageKind::green_mines).find("choosing among what this page shows") != std::string::npos);
    CHECK(said(PageKind::about).find("printing the whole plan") != std::string::npos);
}

}  // namespace oreplan
