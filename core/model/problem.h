#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/model/message.h"

namespace oreplan {

/// Why a file was refused: where (JSON pointer, RFC 6901), what is wrong, and how to mend it.
struct Problem {
    std::string where;
    Message what;
    Message cure;

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// More problems of one file are not told: nobody mends more at a time, and a phone could not show them.
constexpr std::size_t most_problems = 1000;

/// One more, unless there are `most_problems` already.
inline void add(Problems& problems, Problem problem) {
    if (problems.size() < most_problems) problems.push_back(std::move(problem));
}

}  // namespace oreplan
