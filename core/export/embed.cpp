#include "core/export/embed.h"

#include "core/export/html.h"
#include "core/export/plan_name.h"

namespace oreplan {

namespace {

std::string head(const std::string& title, const std::string& link, const std::string& style) {
    return "<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; base-uri 'none'; "
           "form-action "
           "'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<meta name=\"robots\" content=\"noindex\">\n"
           "<title>" +
           escaped(title) +
           "</title>\n"
           "<base target=\"_blank\">\n"
           "<link rel=\"canonical\" " +
           attribute("href", link) + ">\n<link rel=\"stylesheet\" " + attribute("href", style) + ">\n";
}

}  // namespace

std::string embed_html(const Page& page, const View& view, const Exhibit& exhibit, const Catalogue& catalogue,
                       const EmbedSite& site) {
    Links links{site.root};
    links.still = true;
    const HtmlWords write{links, catalogue};
    const std::string link = links.to(link_to(exhibit, view));
    std::string body;
    if (!page.warning.empty()) {
        body += tag("p", tag("strong", write.words(page.warning)),
                    "class=\"exercise\" role=\"note\" " + attribute("data-mark", catalogue.say("exercise.watermark")));
    }
    const bool is_card = std::holds_alternative<const Card*>(exhibit.shown);  // which says its name itself
    if (!is_card) body += tag("h1", escaped(exhibit.name));
    body += element_html(element_of(exhibit), links, catalogue) + "\n";
    const std::string plan = escaped(plan_name(page, view, catalogue)) + "<br>";
    const std::string day = catalogue.say("embed.of_day", {{"date", view.as_of}, {"made", site.made}});
    body += tag("p", plan + write.words(day), "class=\"remark\"");
    if (!page.provenance.text.empty()) body += tag("p", write.phrase(page.provenance), "class=\"remark\" role=\"note\"");
    body += tag("p", tag("a", write.words(catalogue.say("embed.full")), attribute("href", link)));
    return "<!doctype html>\n<html " + attribute("lang", language_tag(view.language)) + ">\n<head>\n" +
           head(exhibit.name + " · " + page.title, link, site.root + site.style) + "</head>\n<body>\n<main id=\"text\">\n" +
           body + "\n</main>\n</body>\n</html>\n";
}

}  // namespace oreplan
