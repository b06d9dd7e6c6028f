#pragma once

#include <string>
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

}  // namespace oreplan
