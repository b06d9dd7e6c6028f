#pragma once

#include <functional>

/// The one window: the page's canvas with WebGL 2 and Dear ImGui in it. Nothing runs by itself. A frame is
/// drawn only when somebody asked for it: an input event, a change of the canvas's size or density, or
/// request_frames(). An idle page draws nothing. Without graphics all goes on but the drawing: the text version is
/// then the only face.
namespace oreplan::platform {

/// Makes the ImGui context and, where the browser has WebGL 2, SDL's window with it.
void open_window();

/// False where the browser has no WebGL 2, and after the canvas is gone.
bool has_canvas();

/// False as long as the canvas has lost its graphics, too.
bool can_draw();

/// Draws a first frame by `frame`, which is called from then on whenever something may have changed; while can_draw(), it describes
/// the whole screen to ImGui. Returns after the first: the browser calls back.
void run(std::function<void()> frame);

/// Asks for `count` frames from the next one on. ImGui needs a few to settle after any change.
void request_frames(int count = 3);

/// Draws a frame now, inside the browser's event: some things (a phone's keyboard, the clipboard) are granted
/// only there.
void draw_now();

}  // namespace oreplan::platform
