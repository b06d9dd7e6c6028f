#include "core/export/json_text.h"

#include <cstdio>

namespace oreplan {

std::string json_text(std::string_view words) {
    std::string text = "\"";
    for (const char each : words) {
        const auto byte = static_cast<unsigned char>(each);
        if (each == '"' || each == '\\') {
            text += {'\\', each};
        } else if (byte < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(byte));
            text += escape;
        } else {
            text += each;
        }
    }
    return text + '"';
}

std::string json_list(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) text += (text.empty() ? "" : ",") + item;
    return '[' + text + ']';
}

std::string json_object(const std::vector<std::pair<std::string_view, std::string>>& members) {
    std::string text;
    for (const auto& [name, content] : members) text += (text.empty() ? "" : ",") + json_text(name) + ':' + content;
    return '{' + text + '}';
}

}  // namespace oreplan
