#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/model/problem.h"

namespace oreplan {

/// Reads a ledger file for a plan, which its events refer to. As read_plan; see check_ledger.
tl::expected<Ledger, Problems> read_ledger(std::string_view json, const Plan& plan);
std::string write_ledger(Ledger ledger);

}  // namespace oreplan
