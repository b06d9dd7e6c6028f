#include "core/export/script_json.h"

#include <array>
#include <utility>

namespace oreplan {

std::string script_json(std::string_view json) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> escapes{
        {{"<", "\\u003c"}, {">", "\\u003e"}, {"\u2028", "\\u2028"}, {"\u2029", "\\u2029"}}};
    std::string text;
    while (!json.empty()) {
        std::string_view found = json.substr(0, 1);
        std::string_view written = found;
        for (const auto& [character, escape] : escapes) {
            if (!json.starts_with(character)) continue;
            found = character;
            written = escape;
        }
        text += written;
        json.remove_prefix(found.size());
    }
    return text;
}

}  // namespace oreplan
