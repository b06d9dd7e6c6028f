#pragma once

#include "web/draw/element.h"

namespace oreplan::draw {

/// The page in its part of the screen: sections one below the other, halves side by side where there is room. The
/// subject's detail stands beside the page on a wide screen and instead of it on a narrow one.
void page(const Context& context, const Page& page, ImVec2 from, ImVec2 size, bool arrived);

}  // namespace oreplan::draw
