#pragma once

union SDL_Event;

/// Fingers. A tap clicks; a drag scrolls what lies under it, and goes on a little when it is let go; a long
/// press only points (for tooltips); two fingers zoom. A widget that is dragged itself says so with
/// claim_drag().
namespace oreplan::platform {

/// Call where the item under the mouse wants drags for itself (a map, a slider): then a finger acts as a held
/// mouse button, and two fingers as a wheel.
void claim_drag();

/// To be called while the browser delivers the event. True if it was a finger's and needs no more treatment.
bool touch_event(const SDL_Event& event);

/// Once a frame, after ImGui::NewFrame().
void scroll_by_touch();

}  // namespace oreplan::platform
