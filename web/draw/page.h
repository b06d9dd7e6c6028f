#pragma once

#include <imgui.h>

#include <optional>

#include "web/draw/element.h"

namespace oreplan::draw {

/// A place on the page: a section by its number, and how much of it is above the top.
struct Place {
    std::size_t section = 0;
    float part = 0;
};

/// The page in its part of the screen: sections one below the other, halves side by side where there is room. The
/// subject's detail stands beside the page on a wide screen and instead of it on a narrow one.
/// `arrived`: it scrolls to its subject; `place`: it scrolls there.
void page(const Context& context, const Page& page, ImVec2 from, ImVec2 size, bool arrived, std::optional<Place> place);

}  // namespace oreplan::draw
