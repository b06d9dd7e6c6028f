#include "core/text/blanks.h"

#include <algorithm>

namespace oreplan {

std::string with_plain_blanks(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t found = std::min(text.find(no_break_space, at), text.size());
        plain += text.substr(at, found - at);
        if (found < text.size()) plain += ' ';
        at = found + no_break_space.size();
    }
    return plain;
}

}  // namespace oreplan
