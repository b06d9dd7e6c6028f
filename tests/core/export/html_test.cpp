#include "core/export/html.h"

#include "tests/core/fixture.h"
#include "tests/core/html_parts.h"

namespace oreplan {

using namespace test;

TEST_CASE("Each outcome is written as its word with the sign of its status before it, which is not read out") {
    Tally tally{"all", {}};
    for (std::size_t index = 0; index < Names<Outcome>::values.size(); ++index) {
        tally.items.push_back({{static_cast<Outcome>(index), "word"}, "1"});
    }
    Section section;
    section.elements = {tally};
    Page page;
    page.sections = {section};
    const std::string html = page_html(page, {""}, catalogue(Language::en));
    CHECK(each_between(html, "<span aria-hidden=\"true\">", "</span>") ==
          std::vector<std::string>{"●", "▲", "■", "◐", "◐", "–", "○"});
    CHECK(html.find("<span data-status=\"missed\"><span aria-hidden=\"true\">■</span> word</span>") != html.npos);
}

}  // namespace oreplan
