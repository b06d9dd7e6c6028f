#pragma once

#include <functional>
#include <tl/expected.hpp>

namespace oreplan::cli {

/// What the command line asks for, to be run: a command with its options (commands.h). Where there is nothing to run, help has
/// been printed, or what was wrong; then the exit code.
tl::expected<std::function<int()>, int> parse(int count, char** values);

}  // namespace oreplan::cli
