#pragma once

#include <optional>

#include "core/page/page.h"

namespace oreplan {

/// What a frame asks for: drawing never changes anything itself.
struct Actions {
    std::optional<View> go;
    bool remember = true;         ///< a step that "back" returns from; dragging and typing are not
    const Table* save = nullptr;  ///< a table of the page, to be saved as a file
    std::optional<CommandKind> command;
    bool claim_drag = false;  ///< what lies under the pointer wants drags for itself

    void to(const View& view) { go = view; }
    void slide_to(const View& view) {
        go = view;
        remember = false;
    }
};

}  // namespace oreplan
