#pragma once

#include <string>
#include <string_view>

#include "core/model/problem.h"

namespace oreplan::fuzz {

/// Ends the process, so that the fuzzer keeps the input, where something does not hold that has to.
void must(bool holds, std::string_view law);

/// A refusal names at least one problem, in words that every face can show: UTF-8 without controls.
void must_be_told(const Problems& problems);

/// A file below the project's root.
std::string project_file(const std::string& path);

}  // namespace oreplan::fuzz
