#pragma once

#include <filesystem>

namespace oreplan::cli {

/// The folder that holds assets/, web/site/style and shell.html, wherever the program is called from. Upwards from the
/// program's own file, the first folder that has them itself (a build inside the sources) or in share/oreplan (as installed);
/// else the sources that it was built from.
std::filesystem::path home();

}  // namespace oreplan::cli
