#include "web/widgets/table_layout.h"

#include <algorithm>
#include <numeric>

namespace oreplan::widgets {

std::vector<float> share_out(const ColumnWidths& widths, float room) {
    std::vector<float> shared = widths.least;
    float spare = room - std::accumulate(shared.begin(), shared.end(), 0.0f);
    if (spare < 0) return {};
    while (spare > 0.5f) {
        float weight = 0;
        for (std::size_t column = 0; column < shared.size(); ++column) {
            if (shared[column] < widths.natural[column]) weight += widths.usual[column];
        }
        if (weight <= 0) break;
        float given = 0;
        for (std::size_t column = 0; column < shared.size(); ++column) {
            const float more = std::min(widths.natural[column] - shared[column], spare * widths.usual[column] / weight);
            shared[column] += more;
            given += more;
        }
        if (given <= 0) break;
        spare -= given;
    }
    return shared;
}

std::pair<std::size_t, std::size_t> rows_between(const std::vector<float>& tops, float from, float to) {
    if (tops.size() < 2) return {0, 0};
    const auto rows = tops.end() - 1;  // the last is where they end
    const auto below = std::upper_bound(tops.begin(), rows, from);
    const auto first = below == tops.begin() ? below : below - 1;
    const auto last = std::lower_bound(first, rows, to);
    return {static_cast<std::size_t>(first - tops.begin()), static_cast<std::size_t>(last - tops.begin())};
}

const TableLayout& TableLayouts::of(const Table& table, float width, float em, const std::function<TableLayout()>& lay_out) {
    Known& known = known_[&table];
    if (known.layout.tops.empty() || known.width != width || known.em != em) known = {width, em, lay_out()};
    return known.layout;
}

}  // namespace oreplan::widgets
