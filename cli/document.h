#pragma once

#include <filesystem>
#include <string>
#include <tl/expected.hpp>

#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan::cli {

/// The themes' colours and the sheets of `folder` that a text on paper needs.
tl::expected<std::string, std::string> paper_style(const std::filesystem::path& folder);

/// A document that needs nothing beside it: what it says, under the title and for the sheets of a page, and its style in one file.
std::string document(const Page& page, const std::string& html, const std::string& style, const Catalogue& catalogue);

}  // namespace oreplan::cli
