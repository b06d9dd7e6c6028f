#pragma once

namespace oreplan::platform {

/// Keys reach ImGui from site/keyboard.js, which leaves the browser's own shortcuts to the browser.
void connect_keyboard();

/// To be called when a frame's items are all there. Where what had the keyboard is gone, Tab begins anew: ImGui by itself
/// would look for its successor for ever.
void release_lost_focus();

}  // namespace oreplan::platform
