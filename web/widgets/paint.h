#pragma once

#include <imgui.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/page/page.h"
#include "core/theme/theme.h"
#include "core/theme/type_scale.h"

namespace oreplan::widgets {

struct Layouts;
class Motion;

/// A text that is laid out: what it says, where, and, where its letters are seen, in which they are.
struct LaidText {
    std::string words;
    ImVec2 from, to;
    ImGuiID window = 0;  ///< that it scrolls with
    float size = 0;      ///< of the letters; 0 where it is said without being written
    bool strong = false;
    float middle = 0;                  ///< where its lines stand in a wider place: 0 left, 0.5 in the middle, 1 right
    std::vector<std::size_t> lines{};  ///< the bytes at which its second and further lines begin
};

/// The first and the last thing on the screen that the Tab key stops at, by their ids; 0 where there is none.
struct TabStops {
    ImGuiID first = 0;
    ImGuiID last = 0;
};

/// What everything is drawn with. Lengths are in em: the size of body text times the view's scale, in CSS pixels.
struct Paint {
    ImFont* regular = nullptr;
    ImFont* strong = nullptr;
    float em = body_pixels;
    Theme theme = Theme::light;
    bool touched = false;                      ///< by fingers: what is pressed is large enough for one
    Layouts* layouts = nullptr;                ///< of the page that is drawn
    const std::vector<Term>* terms = nullptr;  ///< that it explains
    Motion* motion = nullptr;                  ///< of its charts
    TabStops* stops = nullptr;                 ///< of the frame so far; may be null
    /// Is told every text that is laid out: a canvas cannot be read otherwise. Empty in most frames.
    std::function<void(LaidText)> recorder = {};

    ImU32 colour(Colour name, float opacity = 1) const;
    float px(float ems) const { return ems * em; }
    void record(std::string_view words, ImVec2 from, ImVec2 to) const;
    /// To be called right after what Tab stops at.
    void add_stop() const;
};

/// The least height of what is pressed: 44 CSS pixels for a finger, whatever the size of letters.
inline float touch_height(const Paint& paint) { return paint.touched ? 44.0f : 0.0f; }

/// Where the next thing is drawn: a column of the screen and how far down it one is. Drawing moves it down.
struct Pen {
    float left = 0;
    float y = 0;
    float width = 0;

    void skip(float height) { y += height; }
    Pen inset(float by) const { return {left + by, y, width - 2 * by}; }
};

/// A rectangle as high as what `content` draws, with that drawn on top of it.
template <typename Content>
void card(const Paint& paint, Pen& pen, float padding, Content content) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    ImDrawListSplitter layers;
    layers.Split(list, 2);
    layers.SetCurrentChannel(list, 1);
    Pen inner{pen.left + padding, pen.y + padding, pen.width - 2 * padding};
    content(inner);
    inner.skip(padding);
    layers.SetCurrentChannel(list, 0);
    const ImVec2 from{pen.left, pen.y};
    const ImVec2 to{pen.left + pen.width, inner.y};
    list->AddRectFilled(from, to, paint.colour(Colour::surface), paint.px(0.5f));
    list->AddRect(from, to, paint.colour(Colour::line), paint.px(0.5f), 0, 1);
    layers.Merge(list);
    pen.y = inner.y;
}

/// A thing that can be pressed, by mouse, finger or keyboard; what it looks like is drawn by the caller.
struct Pressed {
    bool pressed = false;
    bool hovered = false;
    bool focused = false;
    bool held = false;
    ImVec2 from, to;  ///< as much of it as is seen
};
Pressed pressable(const Paint& paint, std::string_view id, ImVec2 from, ImVec2 size);
/// What may be smaller than a finger, as words are: that has as much room around it as it needs, which what stands beside may share.
Pressed pressable_around(const Paint& paint, std::string_view id, ImVec2 from, ImVec2 size);

}  // namespace oreplan::widgets
