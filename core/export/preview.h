#pragma once

#include <string>

#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// The picture that stands for a page where a link to it is shown, as SVG: what it is, of which plan, its sentence, and where the
/// promises stand on the page that tells of them.
std::string preview_svg(const Page& page, const std::string& brand, const std::string& plan, const Catalogue& catalogue);

/// Its size in pixels, as those who show such pictures ask for it.
inline constexpr int preview_width = 1200;
inline constexpr int preview_height = 630;

/// Where it is, as a file of the site; the page that it stands for is below the root.
std::string preview_name(const View& view);

/// What a page's head says for those who show links to it. Pictures and pages are wanted with their whole address: `site` is where the
/// site is, with a '/' at its end, or the way to its root where that is not known.
struct PreviewTags {
    std::string title;
    std::string description;
    std::string site;
    bool is_whole = false;  ///< `site` is a whole address
};
std::string preview_tags(const PreviewTags& tags, const View& view);

}  // namespace oreplan
