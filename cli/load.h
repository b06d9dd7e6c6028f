#pragma once

#include <filesystem>
#include <string>
#include <tl/expected.hpp>

#include "core/model/plan.h"
#include "core/text/catalogue.h"

namespace oreplan::cli {

/// The catalogue of a language from a folder of <language>.json, or why not.
tl::expected<Catalogue, std::string> load_catalogue(const std::filesystem::path& folder, Language language);

/// A plan file, or every problem of it in the catalogue's words, one a line: file, where, what, how to mend.
tl::expected<Plan, std::string> load_plan(const std::filesystem::path& path, const Catalogue& catalogue);

/// Problems as lines for a terminal.
std::string problem_lines(const std::filesystem::path& path, const Problems& problems, const Catalogue& catalogue);

}  // namespace oreplan::cli
