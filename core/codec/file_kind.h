#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "core/model/problem.h"

namespace oreplan {

enum class FileKind { plan, ledger, deck };

/// A file that somebody brought, before it is read.
struct Recognised {
    FileKind kind = FileKind::plan;
    std::string plan;  ///< id of the plan that a ledger or slides belong to, as it says itself; empty where it does not
};

/// What a file brings, told by its outermost keys: a plan has an `identity`, a ledger has `events`, slides are a `deck`.
tl::expected<Recognised, Problems> recognise(std::string_view json);

}  // namespace oreplan
