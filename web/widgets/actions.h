#pragma once

#include <optional>
#include <string>

#include "core/page/page.h"

namespace oreplan {

/// A chart or card of the page whose menu is asked for, and where on the screen.
struct MenuWanted {
    const void* of = nullptr;  ///< see place_of in core/page/exhibit.h
    float left = 0, top = 0, right = 0, bottom = 0;
};

/// What a frame asks for: drawing never changes anything itself.
struct Actions {
    std::optional<View> go;
    bool remember = true;         ///< a step that "back" returns from; dragging and typing are not
    const Table* save = nullptr;  ///< a table of the page, to be saved as a file
    std::optional<CommandKind> command;
    std::optional<MenuWanted> menu;
    bool animate = false;     ///< it goes on by itself: another frame is wanted
    bool claim_drag = false;  ///< what lies under the pointer wants drags for itself

    std::string open;  ///< an address outside

    void to(const View& view) { go = view; }
    void follow(const Phrase& phrase) {
        if (phrase.to) go = phrase.to;
        open = phrase.address;
    }
    void slide_to(const View& view) {
        go = view;
        remember = false;
    }
};

}  // namespace oreplan
