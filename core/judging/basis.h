#pragma once

#include <optional>
#include <string>

#include "core/model/plan.h"
#include "core/model/verdict.h"

namespace oreplan {

/// The law's wording of today beside a requirement, with its document; nothing where it reads as the plan does.
std::optional<Message> current_law(const Requirement& requirement);

/// A verdict that rests on a requirement: its clause and the law of today. What was found is still to be filled in.
Verdict verdict_on(const Requirement& requirement, Rule rule, Subject subject);

}  // namespace oreplan
