#pragma once

#include <map>

#include "core/charts/drawing.h"
#include "web/widgets/table_layout.h"

namespace oreplan::widgets {

/// Drawings of the charts of one page, each worked out once.
class Drawings {
public:
    /// That of the chart, or part of one, that stands at `chart`; where its shapes depend on its width, in that.
    template <typename Draw>
    const Drawing& of(const void* chart, Draw draw, float width = 0) {
        Known& known = known_[chart];
        if (known.width != width) known = {width, draw()};
        return known.drawing;
    }
    void forget() { known_.clear(); }

private:
    struct Known {
        float width = -1;
        Drawing drawing;
    };
    std::map<const void*, Known> known_;
};

/// What takes looking at all of a page: found when it is first drawn, and kept until another is.
struct Layouts {
    TableLayouts tables;
    Drawings drawings;

    /// Other things may stand in the same places now, or letters may have changed.
    void forget() {
        tables.forget();
        drawings.forget();
    }
};

}  // namespace oreplan::widgets
