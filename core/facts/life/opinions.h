#pragma once

#include "core/model/state.h"

namespace oreplan {

/// Days of a window, both ends counted.
inline int days_open(const Window& window) { return days_between(window.from, window.to) + 1; }

/// Whether what is published is a draft that lies open for opinions.
constexpr bool lies_open(PublicationKind kind) { return kind == PublicationKind::draft || kind == PublicationKind::amendment; }

}  // namespace oreplan
