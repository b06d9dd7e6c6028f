#include "core/export/plan_name.h"

#include "core/text/passages.h"

namespace oreplan {

std::string plan_name(const Page& page, const View& view, const Catalogue& catalogue) {
    if (page.origin.empty()) return {};
    std::string name = plain(page.origin.front().value.text);
    const std::string id = catalogue.say("origin.plan", {{"name", std::string{}}, {"id", view.plan}});
    if (name.ends_with(id)) name.resize(name.size() - id.size());
    return name;
}

}  // namespace oreplan
