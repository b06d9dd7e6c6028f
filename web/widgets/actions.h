#pragma once

#include <optional>
#include <string>

#include "core/page/page.h"
#include "web/widgets/paint.h"

namespace oreplan {

/// A chart or card of the page whose menu is asked for, and where on the screen.
struct MenuWanted {
    const void* of = nullptr;  ///< see place_of in core/page/exhibit.h
    float left = 0, top = 0, right = 0, bottom = 0;
};

/// A link that is pointed at, as much of it as is seen: the browser lays a link of its own there, with all that it does with links.
struct PointedLink {
    ImVec2 from, to;
    std::optional<View> view;
    std::string address;  ///< outside, where there is no view
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
    std::optional<PointedLink> pointed;

    void to(const View& view) { go = view; }
    /// What was drawn leads there: it is gone to when pressed.
    void lead(const widgets::Pressed& state, const View& view) {
        if (state.hovered) pointed = PointedLink{state.from, state.to, view, {}};
        if (state.pressed) go = view;
    }
    void lead(const widgets::Pressed& state, const Phrase& phrase) {
        if (phrase.to) return lead(state, *phrase.to);
        if (state.hovered) pointed = PointedLink{state.from, state.to, {}, phrase.address};
        if (state.pressed) open = phrase.address;
    }
    void slide_to(const View& view) {
        go = view;
        remember = false;
    }
};

}  // namespace oreplan
