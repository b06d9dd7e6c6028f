#pragma once

#include <optional>

#include "core/model/date.h"
#include "core/page/time_line.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// A line of time with a handle at the date: dragged, clicked, or moved by the left and right keys a day at a time, with page
/// up and down a month, with home and end to either end. The new date when it was moved.
struct Moved {
    std::optional<Date> date;
    bool held = false;        ///< the handle is still in the hand
    bool claim_drag = false;  ///< a drag here is the slider's, not the page's
};
Moved time_slider(const Paint& paint, Pen& pen, const TimeLine& line);

}  // namespace oreplan::widgets
