#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/model/mineral.h"

// Tables whose rows hold for a mineral and, where they tell methods apart, for one method of mining: minimum scales, size
// limits, recovery limits.

namespace oreplan {

template <typename Row>
bool row_is_for(const Row& row, const std::string& mineral, std::optional<MiningMethod> method) {
    return row.mineral == mineral && (!row.method || row.method == method);
}

/// The row of that very method, or else the one for every method; null where there is neither.
template <typename Row>
const Row* find_row(const std::vector<Row>& rows, const std::string& mineral, std::optional<MiningMethod> method) {
    const Row* found = nullptr;
    for (const Row& row : rows) {
        if (row_is_for(row, mineral, method) && (!found || row.method)) found = &row;
    }
    return found;
}

/// Whether a mineral's rows cannot be told apart without a method.
template <typename Row>
bool tells_methods_apart(const std::vector<Row>& rows, const std::string& mineral) {
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.mineral == mineral && row.method; });
}

}  // namespace oreplan
