#include "cli/files.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <sstream>

namespace oreplan::cli {

namespace {

namespace fs = std::filesystem;

volatile std::sig_atomic_t was_interrupted = 0;

std::string because(const fs::path& path, const std::string& reason) { return path.string() + ": " + reason; }

/// Why not; empty where it is written.
std::string write(const fs::path& path, const std::string& content) {
    std::ofstream stream{path, std::ios::binary};
    stream << content;
    stream.close();
    return stream ? "" : std::strerror(errno);
}

}  // namespace

tl::expected<std::string, std::string> read_file(const fs::path& path) {
    std::error_code error;
    if (fs::is_directory(path, error)) return tl::unexpected(because(path, std::strerror(EISDIR)));
    std::ifstream stream{path, std::ios::binary};
    if (!stream) return tl::unexpected(because(path, std::strerror(errno)));
    std::ostringstream content;
    content << stream.rdbuf();
    if (stream.bad() || content.bad()) return tl::unexpected(because(path, std::strerror(EIO)));
    return content.str();
}

tl::expected<std::vector<fs::path>, std::string> read_folder(const fs::path& folder) {
    std::vector<fs::path> paths;
    std::error_code error;
    if (!fs::exists(folder, error) && !error) return paths;
    fs::directory_iterator each{folder, error};
    for (; !error && each != fs::directory_iterator{}; each.increment(error)) paths.push_back(each->path());
    if (error) return tl::unexpected(because(folder, error.message()));
    std::sort(paths.begin(), paths.end());
    return paths;
}

FileBatch::FileBatch() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) std::signal(signal, [](int) { was_interrupted = 1; });
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is a failure to write it, and is told as one
}

FileBatch::~FileBatch() {
    std::error_code error;
    for (const auto& [written, place] : waiting_) fs::remove(written, error);
}

std::string FileBatch::add(const fs::path& path, const std::string& content) {
    if (was_interrupted != 0) return "interrupted";
    std::error_code error;
    if (const auto kind = fs::status(path, error).type(); kind == fs::file_type::directory) {
        return because(path, std::strerror(EISDIR));
    } else if (kind != fs::file_type::regular && kind != fs::file_type::not_found) {
        direct_.emplace_back(path, content);
        return {};
    }
    const fs::path place =
        fs::weakly_canonical(fs::absolute(path), error);  // through links: they stay, what they lead to is replaced
    if (error) return because(path, error.message());
    fs::create_directories(place.parent_path(), error);
    if (error) return because(place.parent_path(), error.message());
    const fs::path written = place.parent_path() / ('.' + place.filename().string() + '.' + std::to_string(getpid()) + ".part");
    waiting_.emplace_back(written, place);
    const std::string reason = write(written, content);
    return reason.empty() ? "" : because(path, reason);
}

std::string FileBatch::finish() {
    if (was_interrupted != 0) return "interrupted";
    for (const auto& [path, content] : direct_) {
        if (const std::string reason = write(path, content); !reason.empty()) return because(path, reason);
    }
    std::error_code error;
    for (const auto& [written, place] : waiting_) {
        fs::rename(written, place, error);
        if (error) return because(place, error.message());
    }
    waiting_.clear();
    return {};
}

}  // namespace oreplan::cli
