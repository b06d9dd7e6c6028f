#pragma once

#include <optional>
#include <string>

#include "core/page/page.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// A field to type in; the new words with every change. `clear` is the label of the button that empties it.
std::optional<std::string> search_field(const Paint& paint, Pen& pen, const SearchField& field, std::string_view clear,
                                        bool take_keyboard);

}  // namespace oreplan::widgets
