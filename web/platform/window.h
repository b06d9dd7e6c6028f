#pragma once

#include <functional>

/// The one window: the page's canvas with WebGL 2 and Dear ImGui in it. Nothing runs by itself. A frame is
/// drawn only when somebody asked for it: an input event, a change of the canvas's size or density, or
/// request_frames(). An idle page draws nothing.
namespace oreplan::platform {

/// Opens SDL's window, the WebGL 2 context and the ImGui context. False where the browser has no WebGL 2.
bool open_window();

/// Keeps `frame`, which describes the whole screen to ImGui each time it is called, and asks for the first
/// frames. Returns at once: the browser calls back.
void run(std::function<void()> frame);

/// Asks for `count` frames from the next one on. ImGui needs a few to settle after any change.
void request_frames(int count = 3);

/// Asks for frames once `seconds` have passed: for what changes with the time. The soonest wish counts; a
/// frame that still wants to be woken later asks again.
void request_frames_after(double seconds);

/// Draws a frame now, inside the browser's event: some things (a phone's keyboard, the clipboard) are granted
/// only there.
void draw_now();

}  // namespace oreplan::platform
