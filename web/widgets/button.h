#pragma once

#include "web/widgets/actions.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// A bordered button with words. `chosen` is the one of several that holds. Moves nothing.
struct ButtonLook {
    bool chosen = false;
    bool quiet = false;  ///< no border until pointed at
    float size = text_size::note;
};
/// As large as its words; where those are wider than `most` (0: no limit), as many lines high as they need.
ImVec2 button_size(const Paint& paint, std::string_view words, const ButtonLook& look = {}, float most = 0);
Pressed button(const Paint& paint, ImVec2 at, std::string_view id, std::string_view words, const ButtonLook& look = {},
               float most = 0);

/// Buttons in a row that wraps, of which one may be chosen; the index of the one pressed, or -1. The keyboard stays on a button
/// whose words change: within `id` it is known by its place.
int choice(const Paint& paint, Pen& pen, std::string_view id, const std::vector<std::string>& options,
           std::optional<std::size_t> chosen = {});

/// The same where each leads somewhere.
void choice(const Paint& paint, Pen& pen, std::string_view id, const Choice& choice, Actions& actions);

}  // namespace oreplan::widgets
