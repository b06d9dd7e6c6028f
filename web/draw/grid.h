#pragma once

#include <algorithm>

#include "core/theme/type_scale.h"
#include "web/widgets/paint.h"

namespace oreplan::draw {

/// Of body text, in a window that wide: as large as is asked for, where a line has room for a few words of it. (The text version, which
/// breaks words where it must, has them as large as is asked for.)
inline float letter_pixels(double scale, float width) {
    constexpr float least_line = 17;  // em
    return std::min(body_pixels * static_cast<float>(scale), width / least_line);
}

/// What stands free at each side of what is read, in a part of the screen that wide: header and page have the same edges. A page is not
/// stretched over a wall: beyond a width the eye loses the row.
inline float side_margin(const widgets::Paint& paint, float width) {
    const float least = paint.px(width > paint.px(40) ? 2 : 1);
    return std::max(least, (width - paint.px(84)) / 2);
}

}  // namespace oreplan::draw
