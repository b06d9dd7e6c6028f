#include "core/export/exhibit_svg.h"

#include "core/charts/charts.h"
#include "core/export/plan_name.h"
#include "core/export/svg.h"

namespace oreplan {

namespace {

constexpr double width = 720;  // pixels: some 42 em of room for the drawing

/// Nothing can be pressed in a picture.
std::string without_link(std::string words, const Catalogue& catalogue) {
    const std::string link = catalogue.say("provenance.more");
    if (words.ends_with(link)) words.resize(words.size() - link.size());
    return words;
}

SvgSheet sheet_of(const Page& page, const View& view, const Exhibit& exhibit, const Catalogue& catalogue) {
    SvgSheet sheet{exhibit.name, plan_name(page, view, catalogue), {}, {}};
    std::string origin;  // of which the plan stands over the drawing
    for (std::size_t index = 1; index < page.origin.size(); ++index) {
        const Fact& each = page.origin[index];
        origin += (origin.empty() ? "" : " · ") + each.name + ' ' + each.value.text;
    }
    sheet.notes = {origin};
    const auto* card = std::get_if<const Card*>(&exhibit.shown);
    if (card && (*card)->source) sheet.notes.push_back((*card)->source->text);
    for (const std::string& each : {page.warning, without_link(page.provenance.text, catalogue), page.notice}) {
        if (!each.empty()) sheet.notes.push_back(each);
    }
    if (!page.warning.empty()) sheet.mark = catalogue.say("exercise.watermark");
    return sheet;
}

}  // namespace

std::string exhibit_svg(const Page& page, const View& view, const Exhibit& exhibit, const Catalogue& catalogue, Theme theme) {
    return svg_file(drawing_of(exhibit), sheet_of(page, view, exhibit, catalogue), theme, width);
}

}  // namespace oreplan
