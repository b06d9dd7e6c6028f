#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/slide.h"
#include "core/page/page.h"

namespace oreplan {

/// One of a few things that a slide names.
struct SlideRow {
    std::optional<Mark> mark;
    std::string text;
    std::string when;  ///< may be empty

    bool operator==(const SlideRow&) const = default;
};

using Picture = std::variant<std::monostate, TimeChart, StepChart, Schedule>;

/// One message, to be read from the last row: no more than a few words and one picture.
struct Slide {
    SlideName name;
    std::string heading;
    std::string kicker;  ///< over it; may be empty
    std::string figure;  ///< the biggest thing; may be empty
    std::optional<Mark> mark;
    std::vector<std::string> lines;
    std::vector<TallyItem> counts;
    Picture picture;
    std::vector<SlideRow> rows;
    std::string more;                ///< of the rows or the picture's, how many are left out; may be empty
    std::string sentence;            ///< the speaker's own; may be empty
    std::vector<std::string> notes;  ///< for the speaker alone
    View page;                       ///< what it is taken from

    bool operator==(const Slide&) const = default;
};

/// A slide among those that a speaker can choose from, and what choosing comes to.
struct OfferedSlide {
    Slide slide;
    bool shown = false;
    std::optional<View> other;    ///< in which it is shown, or is not; nothing where it is the only one
    std::optional<View> earlier;  ///< in which it comes before the one before it
    std::optional<View> later;

    bool operator==(const OfferedSlide&) const = default;
};

/// Slides of a plan on a date: those that are shown in their order, then the others that could be.
struct Presentation {
    std::vector<OfferedSlide> slides;
    std::size_t count = 0;  ///< of those that are shown
    std::size_t at = 0;     ///< the one that is looked at
    std::string plan_name;
    std::string date;
    std::string warning;  ///< exercise data: on every slide; empty otherwise
    std::string origin;   ///< who tells what is shown, where it is not the county; on every slide; empty otherwise
    std::string notice;   ///< what the speaker has to know first; empty otherwise
    View view;
    View as_planned;  ///< the slides that the plan lists, and no sentences

    bool operator==(const Presentation&) const = default;
};

}  // namespace oreplan
