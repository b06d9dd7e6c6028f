#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/message.h"
#include "core/model/plan.h"
#include "core/model/subject.h"

namespace oreplan {

/// One number of the plan's print, beside the same worked out from others. `where` points at the relation in the plan file.
struct ConsistencyCheck {
    std::string where;
    Subject subject;  ///< a figure, or an indicator with parts
    bool holds = true;
    Message finding;
    Quantity printed;
    Quantity computed;
    Source source;
    std::optional<Date> data_date;
    bool accepted = false;  ///< the plan file says that the print is known not to add up
};

/// The figure that a share is a share of, or that a change is a change from; null where the relation is neither, or does not
/// name it.
const Figure* whole_of(const Relation& relation, const Plan& plan);

/// Sums, parts, differences, shares, changes and unit conversions that the plan file states, each recomputed from the
/// printed numbers. Sums and differences of printed numbers must come out exactly; shares, changes and conversions must
/// equal the printed number when rounded as it is. What cannot be recomputed is left out: a share of nothing, a sum of numbers
/// that their units cannot mean.
std::vector<ConsistencyCheck> check_consistency(const Plan& plan);

}  // namespace oreplan
