#pragma once

namespace oreplan::platform {

/// Text reaches ImGui from a real, hidden <input> (site/text_agent.js) that has the focus while a text field
/// is active: only so do Chinese input methods, dead keys, phones' keyboards and the clipboard work on a
/// canvas.
void connect_text_agent();

}  // namespace oreplan::platform
