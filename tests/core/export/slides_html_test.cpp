#include "core/export/slides_html.h"

#include "core/pages/slides/slide_list.h"
#include "core/pages/slides/slides.h"
#include "tests/core/html_parts.h"
#include "tests/core/repository_plans.h"

namespace oreplan {

using namespace test;

namespace {

std::string html_for(const Loaded& it, View view) {
    view.plan = it.plan.identity.id;
    view.face = Face::present;
    const Assessment assessment = assess(it.plan, it.ledger, view.as_of, settings_of(view));
    return slides_html(presentation({assessment, view, catalogue(view.language)}), {"../../../"}, catalogue(view.language));
}

int count(const std::string& html, std::string_view part) {
    int found = 0;
    for (auto at = html.find(part); at != html.npos; at = html.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("One slide is current, one is next, and each has a heading of its own") {
    const std::string html = html_for(weishan(), turned(at({}, day("2024-08-01")), 3));
    CHECK(count(html, "data-current") == 1);
    CHECK(count(html, "data-next") == 1);
    CHECK(html.find("data-at=\"3\" data-count=\"14\"") != html.npos);
    const auto headings = each_between(html, "aria-labelledby=\"", "\"");
    CHECK(headings.size() == each_between(html, "<section class=\"slide\"", ">").size());
    for (const std::string& id : headings) CHECK(count(html, "id=\"" + id + "\"") == 1);
}

TEST_CASE("Exercise data is marked behind the words of every slide, and in words at its foot") {
    const std::string html = html_for(weishan(), at({}, day("2024-08-01")));
    const int slides = count(html, "<section class=\"slide\"");
    CHECK(count(html, "data-mark=\"演练数据\"") == slides);
    CHECK(count(html, "class=\"made-up\"") == slides);
}

TEST_CASE("What a speaker writes is words and no HTML") {
    View view = answered(at({}, day("2024-08-01")), sentence_field({SlideKind::green}), "<b>\"x\" & y</b>");
    const std::string html = html_for(weishan(), view);
    CHECK(html.find("<b>") == html.npos);
    CHECK(html.find("class=\"sentence\">&lt;b&gt;&quot;x&quot; &amp; y&lt;/b&gt;</p>") != html.npos);
}

TEST_CASE("Nothing that is not asked for stands in an attribute of style: the page's policy forbids it") {
    CHECK(html_for(lixi(), at({}, day("2028-08-01"))).find(" style=") == std::string::npos);
}

TEST_CASE("Listeners are told the number, of how many, and the heading") {
    View view = turned(at({}, day("2024-08-01")), 2);
    view.language = Language::en;
    const Assessment assessment = assess(weishan().plan, weishan().ledger, view.as_of, settings_of(view));
    CHECK(slide_words(presentation({assessment, view, catalogue(Language::en)}), catalogue(Language::en)) ==
          "Slide 2 of 14: Number of mines");
}

}  // namespace oreplan
