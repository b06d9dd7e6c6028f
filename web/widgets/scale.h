#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/model/date.h"
#include "core/page/page.h"

// Where values and days stand on charts: as a share of the scale, from 0 to 1, and in pixels.

namespace oreplan::widgets {

/// How far along a scale from 0 to `most` a value stands. What is beyond an end stands at that end, so that nothing is drawn
/// outside its chart; on a scale without length everything stands at 0.
float share_of(double value, double most);

/// How far along a span a day begins: the first day at 0, the day after the last at 1.
float share_of(Date date, Window span);

/// The pixels that a scale takes.
struct Stretch {
    float start = 0;
    float length = 0;

    float end() const { return start + length; }
    float at(float share) const { return start + length * share; }
    float from_end(float share) const { return start + length * (1 - share); }  ///< heights grow upwards, pixels downwards

    /// One of so many equal parts.
    Stretch part(std::size_t index, std::size_t count) const {
        const float each = length / static_cast<float>(count);
        return {start + each * static_cast<float>(index), each};
    }

    /// Where that begins which is to have its middle at a place, but to keep within; what is too long begins where this does.
    float around(float place, float size) const { return std::max(start, std::min(place - size / 2, end() - size)); }

    bool operator==(const Stretch&) const = default;
};

}  // namespace oreplan::widgets
