#pragma once

#include <string>

namespace oreplan::platform {

/// Every text of the last frame, one a line, for `oreplan.words()` in the browser: what a canvas shows cannot be read
/// otherwise, and tests hold it against the text version.
std::string& drawn_words();

}  // namespace oreplan::platform
