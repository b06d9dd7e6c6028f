#pragma once

#include <nlohmann/json.hpp>

namespace oreplan {

/// The JSON Schema (draft 7) of plan and ledger files, made from the same description that reads them. The copies in
/// assets/schema are for editors; a test keeps them equal to these.
nlohmann::ordered_json plan_schema();
nlohmann::ordered_json ledger_schema();

}  // namespace oreplan
