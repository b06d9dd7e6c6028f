#include "core/codec/plan_json.h"

#include "core/checks/check.h"
#include "core/codec/file_json.h"

namespace oreplan {

tl::expected<Plan, Problems> read_plan(std::string_view json) {
    return read_checked<Plan>(json, [](const Plan& plan, const std::vector<std::string>&) { return check_plan(plan); });
}

tl::expected<Plan, Problems> read_published_plan(std::string_view json) {
    return read_checked<Plan>(json, [](const Plan&, const std::vector<std::string>&) { return Problems{}; });
}

std::string write_plan(Plan plan) { return write_file(plan); }

}  // namespace oreplan
