#pragma once

#include <optional>
#include <string>

#include "web/widgets/text.h"

namespace oreplan::widgets {

/// A field to type in, at most `width` wide; moves the pen below it. The new words with every change. `hint` is shown while
/// it is empty.
std::optional<std::string> text_input(const Paint& paint, Pen& pen, const std::string& id, const std::string& words,
                                      const std::string& hint, float width);

}  // namespace oreplan::widgets
