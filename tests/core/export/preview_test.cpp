#include "core/export/preview.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

View overview() {
    View view;
    view.plan = "p";
    view.language = Language::en;
    return view;
}

}  // namespace

TEST_CASE("The picture of a page is as large as it is asked for, and says what the page says first") {
    Page page;
    page.title = "Overview";
    page.lead = "2 of 9 promises are reported.";
    page.sections.emplace_back();
    StatusBar bar;
    bar.cells = {{{"Coal", {}}, {Outcome::met, "met"}}};
    bar.counts = {{{Outcome::met, "met"}, 2, {}, false}};
    page.sections.back().elements.push_back(bar);
    const std::string svg = preview_svg(page, "OrePlan", "The plan", catalogue(Language::en));
    CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\""));
    for (const char* words : {">OrePlan<", ">Overview<", ">The plan<", ">2 of 9 promises are reported.<", ">● met 2<"}) {
        CHECK_MESSAGE(has(svg, words), words);
    }
    CHECK_FALSE(has(svg, "EXERCISE DATA"));
    page.warning = "Made up";
    CHECK(has(preview_svg(page, "", "", catalogue(Language::en)), "EXERCISE DATA"));
}

TEST_CASE("A long sentence goes on beyond the picture, and says so") {
    Page page;
    for (int word = 0; word < 200; ++word) page.lead += "word ";
    CHECK(has(preview_svg(page, "", "", catalogue(Language::en)), "…</text>"));
}

TEST_CASE("Those who show links are told title, sentence, picture and address, whole where the site's own is known") {
    const std::string whole = preview_tags({"A \"title\"", "A sentence", "https://plans.example.org/county/", true}, overview());
    CHECK(has(whole, "<meta property=\"og:title\" content=\"A &quot;title&quot;\">"));
    CHECK(has(whole, "<meta property=\"og:description\" content=\"A sentence\">"));
    CHECK(has(whole, "<meta property=\"og:image\" content=\"https://plans.example.org/county/preview/p/en/overview.png\">"));
    CHECK(has(whole, "<meta property=\"og:url\" content=\"https://plans.example.org/county/p/en/overview/\">"));
    CHECK(has(whole, "<meta name=\"twitter:card\" content=\"summary_large_image\">"));
    const std::string unknown = preview_tags({"t", "d", "../../../", false}, overview());
    CHECK(has(unknown, "content=\"../../../preview/p/en/overview.png\""));
    CHECK_FALSE(has(unknown, "og:url"));
}

}  // namespace oreplan
