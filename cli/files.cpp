#include "cli/files.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace oreplan::cli {

tl::expected<std::string, std::string> read_file(const std::filesystem::path& path) {
    std::ifstream stream{path, std::ios::binary};
    if (!stream) return tl::unexpected(path.string() + ": " + std::strerror(errno));
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

std::string write_file(const std::filesystem::path& path, const std::string& content) {
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    if (error) return path.parent_path().string() + ": " + error.message();
    std::ofstream stream{path, std::ios::binary};
    stream << content;
    stream.close();
    return stream ? "" : path.string() + ": " + std::strerror(errno);
}

}  // namespace oreplan::cli
