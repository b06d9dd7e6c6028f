#pragma once

#include <optional>
#include <string>

#include "core/page/page.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// A field that was answered in this frame.
struct Answer {
    std::string field;
    std::string answer;
    bool typed = false;  ///< letter by letter, against chosen in one step
};

/// Questions one under the other, label and hint beside or above what is typed or chosen; what cannot be used says why.
std::optional<Answer> form(const Paint& paint, Pen& pen, const Form& form);

}  // namespace oreplan::widgets
