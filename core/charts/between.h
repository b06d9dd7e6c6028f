#pragma once

#include <optional>

#include "core/charts/drawing.h"

namespace oreplan {

/// A drawing on its way from one to another, of which `part` is gone, from 0 to 1: the other's shapes, between their places. Nothing
/// where the two are not made of the same shapes, or where nothing moves.
std::optional<Drawing> between(const Drawing& from, const Drawing& to, double part);

}  // namespace oreplan
