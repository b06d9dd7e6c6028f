#pragma once

// A plan whose outputs of coal, limestone and rare earths are limited.

#include "tests/core/fixture.h"

namespace oreplan::test {

inline Plan plan_with_outputs() {
    Plan plan = small_plan();
    for (Indicator& each : plan.indicators) {
        if (each.id == "coal-output") each.output_of = "coal";
        if (each.id == "limestone-output") each.output_of = "limestone";
        if (each.id == "rare-earth-output") each.output_of = "rare-earth";
    }
    return plan;
}

inline Assessed assessed(std::string_view date, const std::vector<Event>& events) {
    return Assessed{plan_with_outputs(), events, date};
}

inline const Extraction& extraction_of(const Assessed& found, const std::string& id) {
    for (const Extraction& each : found.facts().extraction) {
        if (each.indicator->id == id) return each;
    }
    FAIL(id);
    return found.facts().extraction.front();
}

/// What was produced in a year.
inline std::optional<double> output(const Assessed& found, const std::string& id, int year) {
    for (const ExtractionYear& each : extraction_of(found, id).years) {
        if (each.year == year) return each.facts.actual.value;
    }
    FAIL(id, " has no ", year);
    return {};
}

}  // namespace oreplan::test
