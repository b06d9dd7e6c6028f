#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "core/model/plan.h"
#include "core/model/problem.h"

namespace oreplan {

/// Reads a plan file. Either the whole plan, or every problem of the file at once: JSON that does not parse, unknown
/// or missing keys, wrong types, and all that check_plan finds.
tl::expected<Plan, Problems> read_plan(std::string_view json);

/// Reads a plan that was checked when it was put up (load_published_plan, cli/load.h): as read_plan, without check_plan. Nobody waits for what was
/// found well before.
tl::expected<Plan, Problems> read_published_plan(std::string_view json);

std::string write_plan(Plan plan);

}  // namespace oreplan
