#pragma once

#include <string_view>

#include "web/widgets/actions.h"
#include "web/widgets/paint.h"

namespace oreplan::widgets {

/// Three dots whose upper right corner is `corner`: what can be done with the chart or card `of` the page, told by `words` where it is
/// pointed at. A finger has more room than is seen.
void exhibit_button(const Paint& paint, ImVec2 corner, const void* of, std::string_view words, Actions& actions);

/// How much room it takes, each way, in em.
inline constexpr float exhibit_button_size = 1.75f;

}  // namespace oreplan::widgets
