#pragma once

#include <SDL_events.h>

namespace oreplan::platform {

/// The wheel and the touch pad, so that content moves by the pixels the browser says, at every size of
/// letters. True if the event was a wheel's and needs no more treatment.
bool wheel_event(const SDL_Event& event);

}  // namespace oreplan::platform
