#pragma once

namespace oreplan::platform {

/// Keys reach ImGui from site/keyboard.js, which leaves the browser's own shortcuts to the browser.
void connect_keyboard();

}  // namespace oreplan::platform
