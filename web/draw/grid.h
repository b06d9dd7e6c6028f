#pragma once

#include <algorithm>

#include "web/widgets/paint.h"

namespace oreplan::draw {

/// What stands free at each side of what is read, in a part of the screen that wide: header and page have the same edges. A page is not
/// stretched over a wall: beyond a width the eye loses the row.
inline float side_margin(const widgets::Paint& paint, float width) {
    const float least = paint.px(width > paint.px(40) ? 2 : 1);
    return std::max(least, (width - paint.px(84)) / 2);
}

}  // namespace oreplan::draw
