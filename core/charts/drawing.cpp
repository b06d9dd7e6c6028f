#include "core/charts/drawing.h"

#include <algorithm>

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

Labels::Taken Labels::room_of(const Words& words) const {
    const double wide = width_of(plain(words.words)) * words.size / width_;
    const double start = words.at.across - (words.anchor == Anchor::start ? 0 : words.anchor == Anchor::middle ? wide / 2 : wide);
    return {start, start + wide, words.at.down};
}

bool Labels::is_free(const Words& words, double height) const {
    constexpr double line = 1.05;
    const double gap = 0.4 / width_;  // em
    const Taken room = room_of(words);
    if (room.down < line / 2 || room.down > height - line / 2) return false;
    return std::none_of(taken_.begin(), taken_.end(), [&](const Taken& other) {
        return room.left < other.right + gap && other.left < room.right + gap && room.down < other.down + line &&
               other.down < room.down + line;
    });
}

bool Labels::add(Drawing& drawing, Words words, double above, double below) {
    const double down = words.at.down;
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
