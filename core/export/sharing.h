#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// A link to what is looked at, to be handed on.
struct Sharing {
    std::string title;
    std::string address;                                       ///< within the site; without what was typed into forms
    std::string with_answers;                                  ///< with it; empty where nothing was typed
    std::vector<std::pair<std::string, std::string>> carries;  ///< what it leads to: names and words
    bool own = false;                                          ///< what is shown is the visitor's own: others do not have it

    bool operator==(const Sharing&) const = default;
};

Sharing sharing(const Page& page, const View& view, const Catalogue& catalogue, bool own);

/// The same with all that is said of it, as web/site/parts/share.js takes it.
std::string to_json(const Sharing& sharing, const Catalogue& catalogue);

}  // namespace oreplan
