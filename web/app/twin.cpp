#include "web/app/twin.h"

#include "core/export/html.h"
#include "core/export/slides_html.h"
#include "core/page/address.h"
#include "core/text/passages.h"
#include "web/platform/bridge.h"

namespace oreplan::twin {

Theme theme_of(const View& view) {
    if (view.theme) return *view.theme;
    if (const auto remembered = parse_name<Theme>(platform::load("theme"))) return *remembered;
    if (platform::prefers_more_contrast()) return Theme::contrast;
    return platform::prefers_dark() ? Theme::dark : Theme::light;
}

void tell_document(const Session& session, const Page& page, Face face) {
    const View& view = session.view();
    const std::string title = page.title + " · " + plain(session.masthead().plan_name) + " · " + session.masthead().brand;
    const std::string target = fragment_of(view.subject);
    const std::string sheet = plain(page.sheet);
    platform::set_document({.language = language_tag(view.language),
                            .title = title,
                            .theme = name_of(theme_of(view)),
                            .face = name_of(face),
                            .scale = view.scale,
                            .elder = view.elder,
                            .sheet = sheet,
                            .target = target});
}

std::string write(const Session& session, const Page& page, Face face) {
    const Catalogue& words = session.catalogue();
    const Links links{"../../../", false, session.view()};
    std::string slide;
    if (face == Face::present) {
        const Presentation slides = session.presentation();
        platform::set_text(slides_html(slides, links, words));
        slide = slide_words(slides, words);
    } else {
        platform::set_text(page_html(page, links, words));
    }
    platform::set_text_header(masthead_html(session.masthead(), links, words));
    return slide;
}

}  // namespace oreplan::twin
