#include "web/platform/touch.h"

#include <SDL_events.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "web/platform/host.h"
#include "web/platform/window.h"

namespace oreplan::platform {
namespace {

constexpr float slop = 8.0f;                // CSS pixels a finger may tremble in a tap
constexpr Uint32 long_press = 500;          // milliseconds
constexpr Uint32 rest_before_release = 60;  // milliseconds: a finger that stopped does not throw
constexpr float glide_seconds = 0.325f;     // time constant of a let-go scroll, as on iOS
constexpr float glide_least = 20.0f;        // CSS pixels a second
constexpr float pinch_of_zoom_step = 0.3f;  // doublings of the fingers' distance
constexpr float wheel_steps_of_doubling = 4;

enum class Gesture { none, undecided, scrolling, dragging, pinching };

struct Finger {
    SDL_FingerID id = 0;
    ImVec2 position;
    bool down = false;
};

struct State {
    Gesture gesture = Gesture::none;
    Finger fingers[2];
    ImVec2 start;
    Uint32 start_time = 0;
    Uint32 last_time = 0;
    float pinch_distance = 1;
    float pinched = 0;  // in doublings, not yet made into steps of zoom
    ImVec2 pending;     // scroll that the next frame applies
    ImVec2 velocity;    // CSS pixels a second
    ImGuiID scrolled_window = 0;
    bool claimed = false;  // by the frame drawn last
    bool claiming = false;
};
State state;

float length(ImVec2 v) { return std::sqrt(v.x * v.x + v.y * v.y); }
ImVec2 difference(ImVec2 a, ImVec2 b) { return {a.x - b.x, a.y - b.y}; }
float distance() { return length(difference(state.fingers[0].position, state.fingers[1].position)); }

void point(ImVec2 position) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    io.AddMousePosEvent(position.x, position.y);
}

/// The finger has gone: nothing is under the mouse any more.
void point_nowhere() { ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX); }

void press(bool down) { ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, down); }

bool on_scrollbar(ImGuiWindow* window) {
    const ImGuiID hovered = ImGui::GetCurrentContext()->HoveredId;
    return hovered != 0 && (hovered == ImGui::GetWindowScrollbarID(window, ImGuiAxis_X) ||
                            hovered == ImGui::GetWindowScrollbarID(window, ImGuiAxis_Y));
}

/// The innermost window under the finger that can scroll along the drag.
ImGuiWindow* scrollable(ImVec2 drag) {
    const bool vertical = std::fabs(drag.y) >= std::fabs(drag.x);
    ImGuiWindow* window = ImGui::GetCurrentContext()->HoveredWindow;
    for (; window; window = window->ParentWindow) {
        if ((vertical ? window->ScrollMax.y : window->ScrollMax.x) > 0) return window;
        if (!(window->Flags & ImGuiWindowFlags_ChildWindow)) break;
    }
    return nullptr;
}

void begin(const Finger& finger, Uint32 time) {
    state.gesture = Gesture::undecided;
    state.start = finger.position;
    state.start_time = state.last_time = time;
    state.velocity = {};
    state.pending = {};
    point(finger.position);
}

/// A finger has moved far enough to tell a drag from a tap.
void decide(ImVec2 drag) {
    ImGuiWindow* hovered = ImGui::GetCurrentContext()->HoveredWindow;
    ImGuiWindow* window = scrollable(drag);
    if (state.claimed || (hovered && on_scrollbar(hovered)) || !window) {
        state.gesture = Gesture::dragging;
        press(true);
    } else {
        state.gesture = Gesture::scrolling;
        state.scrolled_window = window->ID;
        point_nowhere();  // what passes under the finger is not meant
    }
}

/// Two fingers went apart or together: a wheel for the widget that wants it, else the size of everything.
void spread() {
    if (!state.fingers[0].down || !state.fingers[1].down) return;
    const float now = std::max(1.0f, distance());
    const float change = std::log2(now / state.pinch_distance);
    state.pinch_distance = now;
    if (state.claimed) {
        ImGui::GetIO().AddMouseWheelEvent(0, change * wheel_steps_of_doubling);
        return;
    }
    state.pinched += change;
    while (std::fabs(state.pinched) >= pinch_of_zoom_step) {
        const int step = state.pinched > 0 ? 1 : -1;
        state.pinched -= float(step) * pinch_of_zoom_step;
        if (host().zoom) host().zoom(step);
    }
}

void move(Finger& finger, ImVec2 position, Uint32 time) {
    const ImVec2 step = difference(position, finger.position);
    finger.position = position;
    if (state.gesture == Gesture::pinching) {
        spread();
        return;
    }
    if (state.gesture == Gesture::undecided && length(difference(position, state.start)) > slop)
        decide(difference(position, state.start));
    if (state.gesture == Gesture::dragging) point(position);
    if (state.gesture != Gesture::scrolling) return;
    state.pending = {state.pending.x + step.x, state.pending.y + step.y};
    const float seconds = float(std::max<Uint32>(1, time - state.last_time)) / 1000;
    const float weight = 0.6f;  // of the newest step in the smoothed speed
    state.velocity.x += weight * (step.x / seconds - state.velocity.x);
    state.velocity.y += weight * (step.y / seconds - state.velocity.y);
    state.last_time = time;
}

void end(Uint32 time) {
    if (state.gesture == Gesture::undecided && time - state.start_time < long_press) {
        press(true);
        press(false);
        draw_now();  // the finger's place, where it has not been seen yet
        draw_now();  // the press; a phone shows its keyboard only if a text field is focused within the event
    }
    if (state.gesture == Gesture::dragging) press(false);
    if (time - state.last_time > rest_before_release) state.velocity = {};
    point_nowhere();
    state.gesture = Gesture::none;
}

void pinch() {
    if (state.gesture == Gesture::dragging) press(false);
    state.gesture = Gesture::pinching;
    state.pinch_distance = std::max(1.0f, distance());
    state.pinched = 0;
    const ImVec2 a = state.fingers[0].position, b = state.fingers[1].position;
    point({(a.x + b.x) / 2, (a.y + b.y) / 2});
}

void glide() {
    const float seconds = std::min(ImGui::GetIO().DeltaTime, 0.1f);
    state.pending = {state.velocity.x * seconds, state.velocity.y * seconds};
    const float remaining = std::exp(-seconds / glide_seconds);
    state.velocity = {state.velocity.x * remaining, state.velocity.y * remaining};
    if (length(state.velocity) < glide_least) state.velocity = {};
}

}  // namespace

void claim_drag() { state.claiming = true; }

bool touch_event(const SDL_Event& event) {
    if (event.type < SDL_FINGERDOWN || event.type > SDL_FINGERMOTION) return false;
    const SDL_TouchFingerEvent& touch = event.tfinger;
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const ImVec2 position{touch.x * size.x, touch.y * size.y};
    Finger& first = state.fingers[0];
    Finger& second = state.fingers[1];
    Finger* finger = first.down && first.id == touch.fingerId     ? &first
                     : second.down && second.id == touch.fingerId ? &second
                                                                  : nullptr;
    if (event.type == SDL_FINGERDOWN) {
        if (!first.down) {
            first = {touch.fingerId, position, true};
            begin(first, touch.timestamp);
        } else if (!second.down) {
            second = {touch.fingerId, position, true};
            pinch();
        }
    } else if (finger && event.type == SDL_FINGERMOTION) {
        move(*finger, position, touch.timestamp);
    } else if (finger) {
        finger->down = false;
        const bool one_is_left = first.down || second.down;  // it is waited for
        if (!one_is_left) end(touch.timestamp);
    }
    return true;
}

void scroll_by_touch() {
    state.claimed = state.claiming;
    state.claiming = false;
    if (state.gesture == Gesture::none && length(state.velocity) > 0) {
        glide();
        request_frames(2);
    }
    ImGuiWindow* window = ImGui::FindWindowByID(state.scrolled_window);
    if (window && length(state.pending) > 0) {
        if (window->ScrollMax.x > 0) ImGui::SetScrollX(window, window->Scroll.x - state.pending.x);
        if (window->ScrollMax.y > 0) ImGui::SetScrollY(window, window->Scroll.y - state.pending.y);
        const bool at_end = window->Scroll.y <= 0 || window->Scroll.y >= window->ScrollMax.y;
        if (at_end && state.gesture == Gesture::none) state.velocity = {};
    }
    state.pending = {};
}

}  // namespace oreplan::platform
