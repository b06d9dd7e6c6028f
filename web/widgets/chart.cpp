#include "web/widgets/chart.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/theme/tints.h"
#include "web/widgets/motion.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

namespace {

/// Puts shapes on the screen.
class Painter {
public:
    Painter(const Paint& paint, ImVec2 from, float width) : paint_(paint), from_(from), width_(width) {}

    ImVec2 at(const Place& place) const {
        return {from_.x + width_ * static_cast<float>(place.across), from_.y + px(place.down)};
    }
    float px(double ems) const { return paint_.px(static_cast<float>(ems)); }

    void operator()(const Line& line) const {
        const ImVec2 from = at(line.from), to = at(line.to);
        const float thick = std::max(1.0f, px(line.thick));
        const ImU32 colour = paint_.colour(line.colour);
        if (!line.dashed) return list()->AddLine(from, to, colour, thick);
        const float length = std::hypot(to.x - from.x, to.y - from.y);
        const float dash = px(0.25);
        const auto along = [&](float way) {
            const float share = std::min(way / length, 1.0f);
            return ImVec2{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
        };
        for (float way = 0; way < length; way += 2 * dash) list()->AddLine(along(way), along(way + dash), colour, thick);
    }

    void operator()(const Box& box) const {
        const ImVec2 from = at(box.from), to = at(box.to);
        if (to.x - from.x < 0.5f && box.pattern != Pattern::outlined) return;
        const ImU32 colour = paint_.colour(box.colour, static_cast<float>(box.opacity));
        switch (box.pattern) {
            case Pattern::plain: list()->AddRectFilled(from, to, colour); break;
            case Pattern::outlined: list()->AddRect(from, to, colour, 0, 0, std::max(1.0f, px(0.08))); break;
            case Pattern::hatched: hatch(from, to, colour); break;
        }
    }

    void operator()(const Dot& dot) const {
        const ImU32 colour = paint_.colour(dot.colour);
        if (dot.hollow) {
            list()->AddCircle(at(dot.at), px(dot.radius), colour, 0, std::max(1.0f, px(0.14)));
        } else {
            list()->AddCircleFilled(at(dot.at), px(dot.radius), colour);
        }
    }

    void operator()(const Words& words) const {
        const TextStyle style{.size = words.size, .strong = words.strong, .colour = words.colour};
        const float wide = text_width(paint_, words.words, style);
        const ImVec2 middle = at(words.at);
        const float shift = words.anchor == Anchor::start ? 0 : words.anchor == Anchor::middle ? wide / 2 : wide;
        const float gap = words.at.across == 0 && words.anchor == Anchor::end ? px(0.4) : 0;  // an axis's words keep off it
        const ImVec2 from{middle.x - shift - gap, middle.y - line_height(paint_, style) / 2};
        if (words.set_off) {
            const float seam = px(0.1);
            list()->AddRectFilled({from.x - seam, middle.y - px(0.5)}, {from.x + wide + seam, middle.y + px(0.5)},
                                  paint_.colour(Colour::surface, tint::seam), px(0.15));
        }
        text_line(paint_, from, words.words, style);
    }

private:
    static ImDrawList* list() { return ImGui::GetWindowDrawList(); }

    void hatch(ImVec2 from, ImVec2 to, ImU32 colour) const {
        const float step = px(0.44);
        const float height = to.y - from.y;
        list()->PushClipRect(from, to, true);
        for (float x = from.x - height; x < to.x; x += step) {
            list()->AddLine({x, to.y}, {x + height, from.y}, colour, std::max(1.0f, px(0.13)));
        }
        list()->PopClipRect();
    }

    const Paint& paint_;
    ImVec2 from_;
    float width_;
};

/// How far a place of the screen is from a spot's middle; nothing where it is not on it.
std::optional<float> distance(const Painter& painter, const Spot& spot, ImVec2 point) {
    const ImVec2 from = painter.at(spot.from), to = painter.at(spot.to);
    const float margin = painter.px(spot.margin);
    const bool is_on = point.x >= std::min(from.x, to.x) - margin && point.x <= std::max(from.x, to.x) + margin &&
                       point.y >= std::min(from.y, to.y) - margin && point.y <= std::max(from.y, to.y) + margin;
    if (!is_on) return std::nullopt;
    return std::hypot(point.x - (from.x + to.x) / 2, point.y - (from.y + to.y) / 2);
}

/// Of several the one on top: the last that is drawn is a point, and nearest.
const Spot* spot_at(const Painter& painter, const Drawing& drawing, ImVec2 point) {
    const Spot* nearest = nullptr;
    float least = 0;
    for (const Spot& spot : drawing.spots) {
        const auto away = distance(painter, spot, point);
        if (!away || (nearest && *away > least)) continue;
        nearest = &spot;
        least = *away;
    }
    return nearest;
}

/// The spot that was touched or stepped to last, kept by the chart's id while it is looked at.
const Spot* kept_spot(const Drawing& drawing, const Pressed& state, const Spot* pointed, ImGuiID id) {
    if (drawing.spots.empty()) return nullptr;
    int& kept = *ImGui::GetStateStorage()->GetIntRef(id, -1);
    const int count = static_cast<int>(drawing.spots.size());
    if (!state.focused && !state.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) kept = -1;
    if (state.pressed) kept = pointed ? static_cast<int>(pointed - drawing.spots.data()) : (kept + 1) % count;
    if (pointed) return pointed;
    if (kept >= 0 && kept < count) return &drawing.spots[static_cast<std::size_t>(kept)];
    return state.focused ? &drawing.spots.back() : nullptr;
}

}  // namespace

void tip(const Paint& paint, ImVec2 from, ImVec2 to, std::string_view words) {
    const TextStyle style{.size = text_size::note};
    const float most = paint.px(22);
    const float padding = paint.px(0.6f);
    const float width = std::min(most, text_width(paint, words, style) + 1);
    const float height = text_height(paint, words, width, style);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float left =
        std::clamp((from.x + to.x) / 2 - width / 2 - padding, padding, std::max(padding, screen.x - width - 3 * padding));
    float top = std::min(from.y, to.y) - height - 3.5f * padding;
    if (top < 0) top = std::max(from.y, to.y) + 1.5f * padding;
    ImGui::SetNextWindowPos({left, top});
    ImGui::SetNextWindowSize({width + 2 * padding, height + 2 * padding});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::Begin("spot", nullptr,
                 ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_Tooltip);
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->PushClipRectFullScreen();  // its border lies on the window's
    const ImVec2 corner{left + width + 2 * padding, top + height + 2 * padding};
    list->AddRectFilled({left, top}, corner, paint.colour(Colour::surface), paint.px(0.3f));
    list->AddRect({left, top}, corner, paint.colour(Colour::ink), paint.px(0.3f), 0, 1);
    Pen pen{left + padding, top + padding, width + 1};
    text(paint, pen, words, style);
    list->PopClipRect();
    ImGui::End();
    ImGui::PopStyleVar();
}

void chart(const Paint& paint, Pen& pen, const Drawing& told, std::string_view id) {
    const ImGuiID key = ImGui::GetID(id.data(), id.data() + id.size());
    const Drawing& drawing = paint.motion ? paint.motion->shown(key, told) : told;
    const float room = drawing.has_axis ? paint.px(static_cast<float>(axis_room)) : 0;
    const ImVec2 from{pen.left + room, pen.y};
    const ImVec2 size{pen.width - room, paint.px(static_cast<float>(drawing.height))};
    const Painter painter{paint, from, size.x};
    pen.skip(size.y);
    const Pressed state = pressable_around(paint, id, from, size);
    if (!ImGui::IsRectVisible(from, {from.x + size.x, from.y + size.y}) && !paint.recorder) return;
    for (const Shape& shape : drawing.shapes) std::visit(painter, shape);
    const Spot* pointed = state.hovered ? spot_at(painter, drawing, ImGui::GetMousePos()) : nullptr;
    if (const Spot* spot = kept_spot(drawing, state, pointed, key))
        tip(paint, painter.at(spot->from), painter.at(spot->to), spot->words);
}

}  // namespace oreplan::widgets
