#include "core/export/booklet_html.h"

#include "core/export/html.h"

namespace oreplan {

namespace {

constexpr int most_sections = 12;

/// Of a chapter with many sections, as there are clauses, the contents name the chapter alone; and no sections that are told only
/// when they are asked for on a screen.
std::string contents_html(const Booklet& booklet, const Catalogue& catalogue) {
    std::string chapters;
    for (const Page& chapter : booklet.chapters) {
        const Links links{.root = {}, .still = true, .chapter = chapter.kind};
        const HtmlWords write{links, catalogue};
        std::string sections;
        int count = 0;
        for (const Section& section : chapter.sections) {
            if (section.heading.empty() || section.detail) continue;
            ++count;
            sections += tag("li", tag("a", write.words(section.heading), attribute("href", '#' + links.id_of(section.subject))));
        }
        const std::string title = tag("a", write.words(chapter.title), attribute("href", '#' + links.id_of({})));
        chapters += tag("li", title + (count == 0 || count > most_sections ? "" : tag("ul", sections)));
    }
    return tag("nav", tag("h2", escaped(catalogue.say("booklet.contents"))) + tag("ul", chapters), "class=\"contents\"");
}

}  // namespace

std::string booklet_html(const Booklet& booklet, const Catalogue& catalogue) {
    std::string html =
        tag("header", page_html(booklet.title, {.root = {}, .still = true, .chapter = PageKind::search}, catalogue)) +
        contents_html(booklet, catalogue);
    for (const Page& chapter : booklet.chapters) {
        const Links links{.root = {}, .still = true, .chapter = chapter.kind};
        html += tag("article", page_html(chapter, links, catalogue), attribute("id", links.id_of({}))) + "\n";
    }
    return html;
}

}  // namespace oreplan
