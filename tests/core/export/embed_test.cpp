#include "core/export/embed.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string embedded(Page page, Element element) {
    page.sections.emplace_back();
    page.sections.back().subject = part("sizes");
    page.sections.back().elements.push_back(std::move(element));
    View view;
    view.plan = "p";
    view.language = Language::en;
    view.page = PageKind::mines;
    view.as_of = day("2025-12-31");
    return embed_html(page, view, exhibits_of(page).at(0), catalogue(Language::en),
                      {"../../../../../", "static/embed.css", day("2026-11-30")});
}

Stack sizes() {
    Stack stack{"Mines by size", {{"large", 1, "1 mine"}}, {}};
    stack.table = {"Sizes", {{"Size"}, {"Mines"}}, {{Cell{{"large", {}}, {}, {}}, Cell{{"1", {}}, {}, {}}}}};
    return stack;
}

}  // namespace

TEST_CASE("A chart for others' frames says what it is, of what day, and leads to its page beside the frame") {
    Page page;
    page.title = "Mines";
    page.origin = {{"Plan", {"The plan", {}}, {}, {}}};
    page.provenance = {"Compiled from public sources", {}};
    const std::string html = embedded(page, sizes());
    CHECK(has(html, "<html lang=\"en\">"));
    CHECK(has(html, "<title>Mines by size · Mines</title>"));
    CHECK(has(html, "<base target=\"_blank\">"));
    CHECK(has(html, "<link rel=\"stylesheet\" href=\"../../../../../static/embed.css\">"));
    CHECK(has(html, "<h1>Mines by size</h1>"));
    CHECK(has(html, "<svg class=\"chart\""));
    CHECK(has(html, "<caption>Sizes</caption>"));
    CHECK(has(html, "The plan<br>As of 31 December 2025. This view was made on 30 November 2026"));
    CHECK(has(html, "Compiled from public sources"));
    CHECK(has(html, "<a href=\"../../../../../p/en/mines/#part:sizes\">Open the full page</a>"));
    for (const char* never : {"<script", "<button", "data-exhibit", "exercise"}) CHECK_MESSAGE(!has(html, never), never);
}

TEST_CASE("Made-up data is marked in others' frames too") {
    Page page;
    page.warning = "Made up";
    const std::string html = embedded(page, sizes());
    CHECK(has(html, "<p class=\"exercise\" role=\"note\" data-mark=\"EXERCISE DATA\"><strong>Made up</strong></p>"));
}

TEST_CASE("A card says its name itself, and leads to what it is about") {
    Card card;
    View to;
    to.plan = "p";
    to.language = Language::en;
    to.page = PageKind::indicators;
    to.subject = {SubjectKind::indicator, "coal"};
    card.name = {"Coal", to};
    const std::string html = embedded({}, Cards{{card}});
    CHECK_FALSE(has(html, "<h1>"));
    CHECK(has(html, "<h3><a href=\"../../../../../p/en/indicators/#indicator:coal\">Coal</a></h3>"));
}

}  // namespace oreplan
