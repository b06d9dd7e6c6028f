#pragma once

#include <map>
#include <tuple>

#include "core/assessment/assessment.h"
#include "core/page/address.h"

namespace oreplan::test {

/// A plan with a ledger, both of which stay: each day is assessed once for each reading, and has many pages.
class Assessments {
public:
    Assessments(const Plan& plan, const Ledger& ledger) : plan_(plan), ledger_(ledger) {}

    const Assessment& of(const View& view) {
        const std::tuple key{view.as_of, view.green_denominator, view.scale_reading};
        const auto found = known_.find(key);
        if (found != known_.end()) return found->second;
        return known_.emplace(key, assess(plan_, ledger_, view.as_of, settings_of(view))).first->second;
    }

private:
    const Plan& plan_;
    const Ledger& ledger_;
    std::map<std::tuple<Date, GreenDenominator, ScaleReading>, Assessment> known_;
};

}  // namespace oreplan::test
