#pragma once

#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace oreplan::cli {

/// The whole file, or a message that says which file and why not.
tl::expected<std::string, std::string> read_file(const std::filesystem::path& path);

/// What stands in a folder, in an order that never changes; nothing in one that is not there. Or a message, as above.
tl::expected<std::vector<std::filesystem::path>, std::string> read_folder(const std::filesystem::path& folder);

/// Files that appear all at once or not at all: each is written beside its place under another name, and only when every one
/// is there do they take their places. What a run that failed or was interrupted has written is gone; what was there before
/// is as it was. (Only a place that cannot be taken at the very end leaves those before it taken.) Folders are made as needed. A place that is no plain file, such as /dev/stdout, is written to directly.
class FileBatch {
public:
    FileBatch();  ///< from now on Ctrl-C ends the batch, and with it the run, instead of the process
    FileBatch(const FileBatch&) = delete;
    FileBatch& operator=(const FileBatch&) = delete;
    ~FileBatch();

    /// Each returns a message that says which file and why not; an empty one is success.
    std::string add(const std::filesystem::path& path, const std::string& content);
    std::string finish();

private:
    std::vector<std::pair<std::filesystem::path, std::filesystem::path>> waiting_;  ///< as written, and its place
    std::vector<std::pair<std::filesystem::path, std::string>> direct_;             ///< what is no plain file, and its content
};

}  // namespace oreplan::cli
