#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/verdict.h"

namespace oreplan {

/// The law's wording of today beside a requirement, with its document; nothing where it reads as the plan does.
std::optional<Message> current_law(const Requirement& requirement);

/// A verdict that rests on a requirement: its clause and the law of today. What was found is still to be filled in.
Verdict verdict_on(const Requirement& requirement, Rule rule, Subject subject);

/// What rests on a list of the plan as a whole: the source that all of its items name, or the plan's own where they name several.
template <typename Item>
Source source_of_all(const std::vector<const Item*>& items, const Plan& plan) {
    const auto differs = [&](const Item* each) { return each->source != items.back()->source; };
    const bool one = !items.empty() && std::none_of(items.begin(), items.end(), differs);
    return one ? items.back()->source : plan.identity.source;
}

}  // namespace oreplan
