#include "core/checks/other_id.h"

#include <utility>

namespace oreplan {

Problem other_id(std::string where, const std::string& id, std::string_view name) {
    return {std::move(where), {"problem.other_id", {{"id", id}, {"name", std::string{name}}}}, {"cure.other_id", {}}};
}

}  // namespace oreplan
