#include "core/charts/drawing.h"

#include <algorithm>
#include <cmath>

#include "core/text/characters.h"
#include "core/text/passages.h"

namespace oreplan {

double share_of(double value, double most) { return most > 0 ? std::clamp(value / most, 0.0, 1.0) : 0; }

double share_of(Date date, Window span) {
    return share_of(static_cast<double>(days_between(span.from, date)), days_between(span.from, span.to) + 1);
}

double end_share_of(Date date, Window span) { return share_of(add_days(date, 1), span); }

Anchor anchor_at(double across) {
    constexpr double edge = 0.15;
    return across < edge ? Anchor::start : across > 1 - edge ? Anchor::end : Anchor::middle;
}

double width_of(std::string_view words) {
    constexpr char32_t first_wide = 0x2E80;  // Chinese characters and their signs are as wide as they are high
    constexpr double narrow = 0.56;
    double width = 0;
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        width += character_at(words, at) >= first_wide ? 1 : narrow;
    }
    return width;
}

namespace {

bool is_wide(std::string_view character) { return width_of(character) >= 1; }

/// What a line is broken between: words with the blank after them, or a single Chinese character with the signs that may not begin a
/// line.
std::vector<std::string> pieces_of(std::string_view words) {
    static constexpr std::string_view closing = "，。；：、）”’》！？";
    std::vector<std::string> pieces;
    bool may_begin = true;
    for (std::size_t at = 0; at < words.size();) {
        const std::string_view character = words.substr(at, character_length(words, at));
        const bool closes = is_wide(character) && closing.find(character) != std::string_view::npos;
        if (pieces.empty() || ((may_begin || is_wide(character)) && !closes)) pieces.emplace_back();
        pieces.back() += character;
        may_begin = character == " " || is_wide(character);
        at += character.size();
    }
    return pieces;
}

void trim(std::string& line) {
    while (line.ends_with(' ')) line.pop_back();
}

}  // namespace

std::vector<std::string> lines_of(std::string_view words, double width, std::size_t most) {
    std::vector<std::string> lines;
    for (const std::string& piece : pieces_of(words)) {
        if (lines.empty() || width_of(lines.back() + piece) > width) {
            if (!lines.empty()) trim(lines.back());
            if (lines.size() == most) {
                lines.back() += "…";
                return lines;
            }
            lines.emplace_back();
        }
        lines.back() += piece;
    }
    if (!lines.empty()) trim(lines.back());
    return lines;
}

void put_below(Drawing& above, const Drawing& below) {
    const double by = above.height;
    const auto moved = [by](Place place) { return Place{place.across, place.down + by}; };
    struct Mover {
        const decltype(moved)& move;
        void operator()(Line& line) const { line.from = move(line.from), line.to = move(line.to); }
        void operator()(Box& box) const { box.from = move(box.from), box.to = move(box.to); }
        void operator()(Dot& dot) const { dot.at = move(dot.at); }
        void operator()(Words& words) const { words.at = move(words.at); }
    };
    for (Shape shape : below.shapes) {
        std::visit(Mover{moved}, shape);
        above.shapes.push_back(std::move(shape));
    }
    for (Spot spot : below.spots) {
        spot.from = moved(spot.from), spot.to = moved(spot.to);
        above.spots.push_back(std::move(spot));
    }
    above.height += below.height;
    above.has_axis |= below.has_axis;
}

namespace {

constexpr double half_line = 0.525;  // em

}  // namespace

Labels::Taken Labels::room_of(const Words& words) const {
    const double wide = width_of(plain(words.words)) * words.size / width_;
    const double start = words.at.across - (words.anchor == Anchor::start ? 0 : words.anchor == Anchor::middle ? wide / 2 : wide);
    return {start, start + wide, words.at.down, half_line};
}

/// No words reach over the chart's sides, where others stand.
Words Labels::held_within(Words words) const {
    const Taken room = room_of(words);
    if (room.left < 0) {
        words.anchor = Anchor::start;
        words.at.across = 0;
    } else if (room.right > 1) {
        words.anchor = Anchor::end;
        words.at.across = 1;
    }
    return words;
}

bool Labels::is_free(const Words& words, double height) const {
    const double gap = 0.4 / width_;  // em
    const Taken room = room_of(words);
    if (room.down < half_line || room.down > height - half_line) return false;
    return std::none_of(taken_.begin(), taken_.end(), [&](const Taken& other) {
        return room.left < other.right + gap && other.left < room.right + gap &&
               std::abs(room.down - other.down) < room.half + other.half;
    });
}

void Labels::keep(const Dot& dot) {
    const double across = dot.radius / width_;
    taken_.push_back({dot.at.across - across, dot.at.across + across, dot.at.down, dot.radius});
}

bool Labels::add(Drawing& drawing, Words words, double above, double below) {
    const double down = words.at.down;
    words = held_within(std::move(words));
    for (const double place : {down - above, down + below}) {
        words.at.down = place;
        if (!is_free(words, drawing.height)) continue;
        taken_.push_back(room_of(words));
        words.set_off = true;
        drawing.shapes.push_back(std::move(words));
        return true;
    }
    return false;
}

}  // namespace oreplan
