#pragma once

#include <map>

#include "core/charts/drawing.h"
#include "web/widgets/table_layout.h"

namespace oreplan::widgets {

/// Drawings of the charts of one page, each worked out once.
class Drawings {
public:
    /// That of the chart, or part of one, that stands at `chart`.
    template <typename Draw>
    const Drawing& of(const void* chart, Draw draw) {
        const auto known = known_.find(chart);
        return known != known_.end() ? known->second : known_.emplace(chart, draw()).first->second;
    }
    void forget() { known_.clear(); }

private:
    std::map<const void*, Drawing> known_;
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
