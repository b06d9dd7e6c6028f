#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/model/date.h"
#include "core/theme/theme.h"
#include "core/theme/type_scale.h"

namespace oreplan {

// A chart as shapes, worked out once from the page's numbers and words: the canvas draws them, HTML has them as SVG. Nobody knows
// how wide it will be, so places across are shares of its width, from 0 to 1; down and in size they are em of body text.

struct Place {
    double across = 0;
    double down = 0;

    bool operator==(const Place&) const = default;
};

struct Line {
    Place from;
    Place to;
    Colour colour = Colour::ink;
    double thick = 0.08;
    bool dashed = false;

    bool operator==(const Line&) const = default;
};

/// Two grounds are told apart by more than their hue.
enum class Pattern { plain, hatched, outlined };

struct Box {
    Place from;  ///< its upper left corner
    Place to;
    Colour colour = Colour::raised;
    double opacity = 1;
    Pattern pattern = Pattern::plain;

    bool operator==(const Box&) const = default;
};

struct Dot {
    Place at;
    double radius = 0.3;
    Colour colour = Colour::ink;
    bool hollow = false;

    bool operator==(const Dot&) const = default;
};

enum class Anchor { start, middle, end };

struct Words {
    Place at;  ///< half-way up the letters
    std::string words;
    Anchor anchor = Anchor::start;
    float size = text_size::note;
    Colour colour = Colour::muted;
    bool strong = false;
    bool set_off = false;  ///< from what lies behind it, by a seam in the ground's colour

    bool operator==(const Words&) const = default;
};

/// What is told of a place that is pointed at. It reaches `margin` em beyond its corners each way.
struct Spot {
    Place from;
    Place to;
    std::string words;
    double margin = 0.6;

    bool operator==(const Spot&) const = default;
};

using Shape = std::variant<Line, Box, Dot, Words>;

struct Drawing {
    double height = 0;          ///< em
    bool has_axis = false;      ///< leave axis_room em free at its left, for the words of its scale
    std::vector<Shape> shapes;  ///< from the one at the back
    std::vector<Spot> spots;    ///< in the order in which one steps through them

    bool operator==(const Drawing&) const = default;
};

/// A drawing under another, in one.
void put_below(Drawing& above, const Drawing& below);

inline constexpr double axis_room = 3.2;

/// How far along a scale from 0 to `most` a value stands, from 0 to 1. What is beyond an end stands at that end, so that nothing is
/// drawn outside its chart; on a scale without length everything stands at 0.
double share_of(double value, double most);

/// How far along a span a day begins: the first day at 0, the day after the last at 1.
double share_of(Date date, Window span);

/// How far along a span a day ends: what holds on a day stands at its end.
double end_share_of(Date date, Window span);

/// From where words at a place reach, so that they stay within the chart.
Anchor anchor_at(double across);

/// How wide words are, in em of their own size, about.
double width_of(std::string_view words);

/// Words in lines of about that width, in em of their own size; none longer than it, unless a single word is. Where there are more
/// than `most`, the last says that they go on.
std::vector<std::string> lines_of(std::string_view words, double width, std::size_t most = 99);

/// Puts words beside what they belong to, where no others are: over it, or else under it; otherwise nowhere. How wide letters and
/// the chart are is not known, so it reckons with a narrow chart.
class Labels {
public:
    explicit Labels(double chart_width) : width_(chart_width) {}

    /// A dot that no words are to cover.
    void keep(const Dot& dot);

    /// `height` is that of the chart. False where there was no room.
    bool add(Drawing& drawing, Words words, double above, double below);

private:
    struct Taken {
        double left, right, down, half;  // as high as twice that
    };
    Taken room_of(const Words& words) const;
    Words held_within(Words words) const;
    bool is_free(const Words& words, double height) const;

    double width_;
    std::vector<Taken> taken_;
};

}  // namespace oreplan
