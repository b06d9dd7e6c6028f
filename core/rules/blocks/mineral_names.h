#pragma once

#include <string>

#include "core/judging/case.h"

namespace oreplan {

/// What a mineral is called in findings: by its id where the plan does not tell of it, for rights are granted for such too.
Text name_of_mineral(const Plan& plan, const std::string& id);

}  // namespace oreplan
