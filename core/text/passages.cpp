#include "core/text/passages.h"

namespace oreplan {

namespace {

constexpr std::string_view opening = "\u0086";  // start of selected area
constexpr std::string_view closing = "\u0087";  // end of selected area

}  // namespace

std::string set_off(std::string_view words) {
    if (words.empty()) return {};
    return std::string{opening} + std::string{words} + std::string{closing};
}

std::vector<Passage> passages(std::string_view said) {
    std::vector<Passage> found;
    for (bool inside = false; !said.empty(); inside = !inside) {
        const std::string_view mark = inside ? closing : opening;
        const std::size_t end = said.find(mark);
        if (end != 0) found.push_back({said.substr(0, end), inside});
        if (end == std::string_view::npos) break;
        said.remove_prefix(end + mark.size());
    }
    return found;
}

std::string plain(std::string_view said) {
    std::string words;
    for (const Passage& passage : passages(said)) words += passage.words;
    return words;
}

}  // namespace oreplan
