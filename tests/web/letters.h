#pragma once

#include <imgui.h>

namespace oreplan::test {

/// Letters for Dear ImGui where there are no graphics: all are half as wide as high, Chinese ones as wide as high.
ImFont* letters(const char* name);

}  // namespace oreplan::test
