#pragma once

#include <filesystem>
#include <string>
#include <tl/expected.hpp>

namespace oreplan::cli {

/// The whole file, or a message that says which file and why not.
tl::expected<std::string, std::string> read_file(const std::filesystem::path& path);

/// Writes the whole file, making its folders; an empty message is success.
std::string write_file(const std::filesystem::path& path, const std::string& content);

}  // namespace oreplan::cli
