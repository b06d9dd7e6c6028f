#pragma once

#include <algorithm>
#include <cstddef>

namespace oreplan::widgets {

/// As few rows as it takes, as even as they can be: five things are three and two rather than four and one.
constexpr std::size_t even_columns(std::size_t count, std::size_t most) {
    most = std::max<std::size_t>(most, 1);
    const std::size_t rows = std::max<std::size_t>((count + most - 1) / most, 1);
    return std::max<std::size_t>((count + rows - 1) / rows, 2);  // one alone is no wider than half
}

}  // namespace oreplan::widgets
