#pragma once

// What a drawing holds, for tests.

#include <string>
#include <vector>

#include "core/charts/charts.h"
#include "tests/core/fixture.h"

namespace oreplan::test {

template <typename Kind>
std::vector<Kind> all_of(const Drawing& drawing) {
    std::vector<Kind> found;
    for (const Shape& shape : drawing.shapes) {
        if (const Kind* each = std::get_if<Kind>(&shape)) found.push_back(*each);
    }
    return found;
}

inline bool says(const Drawing& drawing, const std::string& words) {
    for (const Words& each : all_of<Words>(drawing)) {
        if (each.words == words) return true;
    }
    return false;
}

inline bool tells(const Drawing& drawing, const std::string& words) {
    for (const Spot& spot : drawing.spots) {
        if (spot.words == words) return true;
    }
    return false;
}

}  // namespace oreplan::test
