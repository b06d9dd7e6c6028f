#pragma once

#include <string>
#include <vector>

#include "core/page/exhibit.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// What can be done with a chart or card, in the order in which it is offered. What is copied or saved is a picture of it under its
/// name, the plan's, the date and the ledger.
enum class ExhibitDeed { copy_image, save_png, save_svg, save_csv, copy_link, embed };

template <>
struct Names<ExhibitDeed> {
    static constexpr std::array<std::string_view, 6> values{"copy_image", "save_png",  "save_svg",
                                                            "save_csv",   "copy_link", "embed"};
};

struct ExhibitMenu {
    std::string name;
    std::vector<ExhibitDeed> deeds;
    std::string file;   ///< what files of it are called, without their ending
    std::string svg;    ///< such a file's content
    std::string csv;    ///< the same; empty where it has no table
    std::string link;   ///< address within the site
    std::string embed;  ///< that of its own page, see embed.h; empty where the site has none: of a visitor's own plan

    bool operator==(const ExhibitMenu&) const = default;
};

/// `published`: the site has the plan, and not only the visitor.
ExhibitMenu exhibit_menu(const Page& page, const View& view, const Exhibit& exhibit, const Catalogue& catalogue, bool published);

/// The same with all that is said of it, as web/site/parts/exhibit.js takes it.
std::string to_json(const ExhibitMenu& menu, const Catalogue& catalogue);

/// The address of the page that shows it alone, and that other sites may frame.
std::string embed_address(const View& view, const Exhibit& exhibit);

}  // namespace oreplan
