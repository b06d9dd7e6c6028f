#include "core/export/preview.h"

#include "core/charts/charts.h"
#include "core/export/html_words.h"
#include "core/export/svg.h"
#include "core/page/address.h"
#include "core/text/passages.h"

namespace oreplan {

namespace {

const StatusBar* status_bar_of(const Page& page) {
    for (const Section& section : page.sections) {
        for (const Element& element : section.elements) {
            if (const auto* bar = std::get_if<StatusBar>(&element)) return bar;
        }
    }
    return nullptr;
}

void add(Drawing& drawing, std::string_view said, double size, Colour colour, bool strong, std::size_t most_lines) {
    constexpr double width = 43;  // em of body text
    for (std::string& line : lines_of(plain(said), width / size, most_lines)) {
        Drawing row{1.45 * size, false, {}, {}};
        row.shapes.push_back(
            Words{{0, row.height / 2}, std::move(line), Anchor::start, static_cast<float>(size), colour, strong});
        put_below(drawing, row);
    }
}

}  // namespace

std::string preview_svg(const Page& page, const std::string& brand, const std::string& plan, const Catalogue& catalogue) {
    Drawing drawing;
    add(drawing, brand, 1.1, Colour::accent, true, 1);
    drawing.height += 0.8;
    add(drawing, page.title, 2.6, Colour::ink, true, 1);
    add(drawing, plan, 1.2, Colour::muted, false, 2);
    drawing.height += 1;
    const StatusBar* bar = status_bar_of(page);
    add(drawing, page.lead, 1.5, Colour::ink, false, bar ? 2 : 5);
    if (bar) {
        drawing.height += 1.2;
        put_below(drawing, drawing_of(*bar));
    }
    const std::string mark = page.warning.empty() ? std::string{} : catalogue.say("exercise.watermark");
    return svg_picture(drawing, mark, Theme::light, preview_width, preview_height);
}

std::string preview_name(const View& view) {
    View page;
    page.plan = view.plan;
    page.language = view.language;
    page.page = view.page;
    std::string name = address_of(page);
    name.pop_back();  // the '/' at its end
    return "preview/" + name;
}

std::string preview_tags(const PreviewTags& tags, const View& view) {
    const auto meta = [](const char* kind, const char* name, std::string_view content) {
        return "<meta " + attribute(kind, name) + ' ' + attribute("content", content) + ">\n";
    };
    std::string html = meta("property", "og:type", "website") + meta("property", "og:title", tags.title) +
                       meta("property", "og:description", tags.description) +
                       meta("property", "og:image", tags.site + preview_name(view) + ".png") +
                       meta("property", "og:image:width", std::to_string(preview_width)) +
                       meta("property", "og:image:height", std::to_string(preview_height)) +
                       meta("name", "twitter:card", "summary_large_image");
    if (tags.is_whole) html += meta("property", "og:url", tags.site + address_of(view));
    return html;
}

}  // namespace oreplan
