#include <algorithm>

#include "core/charts/charts.h"

namespace oreplan {

namespace {

constexpr double track_top = 0.25;
constexpr double track_bottom = 1.15;
constexpr double words_down = 1.85;

struct Scale {
    double most;
    double at(double value) const { return share_of(value, most); }
};

void add_track(Drawing& drawing, const BulletRow& row, const Scale& scale) {
    drawing.shapes.push_back(Box{{0, track_top}, {1, track_bottom}, Colour::raised});
    if (!row.target) return;
    const Place from{scale.at(row.shaded.first), track_top};
    const Place to{scale.at(row.shaded.second), track_bottom};
    drawing.shapes.push_back(row.cap ? Box{from, to, Colour::missed, 0.5, Pattern::hatched} : Box{from, to, Colour::met, 0.2});
}

void add_value(Drawing& drawing, const BulletRow& row, const Scale& scale) {
    if (!row.value) return;
    const double least_seen = 0.006;
    const double end = std::max(scale.at(*row.value), least_seen);
    drawing.shapes.push_back(Box{{0, track_top + 0.24}, {end, track_bottom - 0.24}, outcome_colour(row.mark.outcome)});
    drawing.spots.push_back({{0, track_top}, {end, track_bottom}, row.value_words, 0.3});
}

void add_mark(Drawing& drawing, double across) {
    drawing.shapes.push_back(Line{{across, track_top - 0.18}, {across, track_bottom + 0.18}, Colour::ink, 0.18});
}

/// The goal at its mark; both ends of the scale where the goal leaves room for them.
void add_words(Drawing& drawing, const BulletRow& row, const Scale& scale) {
    constexpr double narrow = 14;  // em
    Labels labels{narrow};
    const double middle = words_down;
    if (row.target) {
        const double across = scale.at(*row.target);
        labels.add(drawing, {{across, middle}, row.target_words, anchor_at(across), text_size::note, Colour::ink, true}, 0, 0);
    }
    labels.add(drawing, {{0, middle}, row.ends.first, Anchor::start}, 0, 0);
    labels.add(drawing, {{1, middle}, row.ends.second, Anchor::end}, 0, 0);
}

}  // namespace

Drawing drawing_of(const BulletRow& row) {
    Drawing drawing;
    drawing.height = 2.5;
    const Scale scale{row.most};
    add_track(drawing, row, scale);
    add_value(drawing, row, scale);
    if (row.target) {
        add_mark(drawing, scale.at(*row.target));
        const Place at{scale.at(*row.target), 0.7};
        drawing.spots.push_back({at, at, row.target_words, 0.6});
    }
    if (row.upper) add_mark(drawing, scale.at(*row.upper));
    if (row.base) {
        const Place at{scale.at(*row.base), 0.7};
        drawing.shapes.push_back(Dot{at, 0.38, Colour::surface});
        drawing.shapes.push_back(Dot{at, 0.26, Colour::muted, true});
        drawing.spots.push_back({at, at, row.base_words, 0.6});
    }
    add_words(drawing, row, scale);
    return drawing;
}

}  // namespace oreplan
