#pragma once

#include <algorithm>

#include "web/widgets/paint.h"

namespace oreplan::widgets {

/// Places for things of several sizes one behind the other, in as many rows as they take.
class Flow {
public:
    Flow(const Pen& pen, float gap) : pen_(pen), gap_(gap), x_(pen.left) {}

    ImVec2 next(ImVec2 size) {
        if (x_ > pen_.left && x_ + size.x > pen_.left + pen_.width) {
            pen_.skip(height_ + gap_);
            x_ = pen_.left;
            height_ = 0;
        }
        const ImVec2 at{x_, pen_.y};
        x_ += size.x + gap_;
        height_ = std::max(height_, size.y);
        return at;
    }

    /// Where the last row ends.
    float bottom() const { return pen_.y + height_; }

private:
    Pen pen_;
    float gap_;
    float x_;
    float height_ = 0;
};

}  // namespace oreplan::widgets
