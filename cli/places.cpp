#include "cli/places.h"

namespace oreplan::cli {

namespace {

namespace fs = std::filesystem;

bool has_words(const fs::path& folder) {
    std::error_code error;
    return fs::exists(folder / "assets" / "i18n" / "zh.json", error);
}

fs::path found_home() {
    std::error_code error;
    fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (; folder.has_relative_path(); folder = folder.parent_path()) {
        if (has_words(folder)) return folder;
        if (has_words(folder / "share" / "oreplan")) return folder / "share" / "oreplan";
    }
    return OREPLAN_SOURCE_DIR;
}

}  // namespace

fs::path home() {
    static const fs::path found = found_home();
    return found;
}

}  // namespace oreplan::cli
