#include "core/codec/file_kind.h"

#include <nlohmann/json.hpp>

#include "core/text/characters.h"

namespace oreplan {

tl::expected<Recognised, Problems> recognise(std::string_view json) {
    using Json = nlohmann::json;
    const auto outermost = [](int depth, Json::parse_event_t, Json&) { return depth < 2; };
    const Json file = Json::parse(json, outermost, false);
    if (file.contains("identity")) return Recognised{FileKind::plan, {}};
    if (file.contains("events")) {
        const auto plan = file.find("plan");
        return Recognised{FileKind::ledger,
                          plan != file.end() && plan->is_string() ? without_controls(plan->get<std::string>()) : ""};
    }
    // What is no JSON at all, or no object, is told with its place by whoever reads it.
    if (!file.is_object()) return Recognised{FileKind::plan, {}};
    return tl::unexpected(Problems{{"", {"problem.no_kind", {}}, {"cure.no_kind", {}}}});
}

}  // namespace oreplan
