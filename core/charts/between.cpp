#include "core/charts/between.h"

#include <utility>

namespace oreplan {

namespace {

/// Moves a shape back towards where its like was. False where they are not alike.
struct Mover {
    double part;
    bool& moves;

    bool operator()(const Line& from, Line& to) const {
        move(from.from, to.from);
        move(from.to, to.to);
        return from.dashed == to.dashed;
    }
    bool operator()(const Box& from, Box& to) const {
        move(from.from, to.from);
        move(from.to, to.to);
        return from.pattern == to.pattern;
    }
    bool operator()(const Dot& from, Dot& to) const {
        move(from.at, to.at);
        move(from.radius, to.radius);
        return from.hollow == to.hollow;
    }
    bool operator()(const Words& from, Words& to) const {
        if (from.anchor == to.anchor) move(from.at, to.at);  // otherwise they would jump
        return true;
    }
    template <typename From, typename To>
    bool operator()(const From&, To&) const {
        return false;
    }

private:
    void move(const Place& from, Place& to) const {
        move(from.across, to.across);
        move(from.down, to.down);
    }
    void move(double from, double& to) const {
        if (from == to) return;
        moves = true;
        to = from + (to - from) * part;
    }
};

}  // namespace

std::optional<Drawing> between(const Drawing& from, const Drawing& to, double part) {
    if (from.height != to.height || from.has_axis != to.has_axis || from.shapes.size() != to.shapes.size()) return std::nullopt;
    Drawing on_the_way = to;
    bool moves = false;
    for (std::size_t index = 0; index < from.shapes.size(); ++index) {
        if (!std::visit(Mover{part, moves}, from.shapes[index], on_the_way.shapes[index])) return std::nullopt;
    }
    return moves ? std::optional{std::move(on_the_way)} : std::nullopt;
}

}  // namespace oreplan
