#pragma once

#include <string>
#include <string_view>

#include "core/model/problem.h"

namespace oreplan {

/// That a plan or ledger has another id than the name that it is published under: whoever asks for it by the one would be given
/// the other. `where` is the place of the id.
Problem other_id(std::string where, const std::string& id, std::string_view name);

}  // namespace oreplan
