#include "core/text/passages.h"

#include <algorithm>

namespace oreplan {

namespace {

constexpr std::string_view opening = "\u0086";       // start of selected area
constexpr std::string_view closing = "\u0087";       // end of selected area
constexpr std::string_view hit_opening = "\u0091";   // private use 1
constexpr std::string_view hit_closing = "\u0092";   // private use 2
constexpr std::string_view term_opening = "\u0096";  // start of guarded area
constexpr std::string_view term_closing = "\u0097";  // end of guarded area

std::string between(std::string_view before, std::string_view words, std::string_view after) {
    if (words.empty()) return {};
    return std::string{before} + std::string{words} + std::string{after};
}

}  // namespace

std::string set_off(std::string_view words) { return between(opening, words, closing); }
std::string as_hit(std::string_view words) { return between(hit_opening, words, hit_closing); }

std::string as_term(std::string_view words) { return between(term_opening, words, term_closing); }

bool is_mark(std::string_view said, std::size_t at) {
    const std::string_view mark = said.substr(at, mark_length);
    return mark == opening || mark == closing || mark == hit_opening || mark == hit_closing || mark == term_opening ||
           mark == term_closing;
}

std::vector<Passage> passages(std::string_view said) {
    std::vector<Passage> found;
    Passage now;
    std::size_t start = 0;
    const auto take = [&](std::size_t end) {
        now.words = said.substr(start, end - start);
        if (!now.words.empty()) found.push_back(now);
        start = end + mark_length;
    };
    for (std::size_t at = said.find('\xC2'); at < said.size(); at = said.find('\xC2', at + 1)) {
        if (!is_mark(said, at)) continue;
        take(at);
        const std::string_view mark = said.substr(at, mark_length);
        if (mark == opening || mark == closing) now.set_off = mark == opening;
        if (mark == hit_opening || mark == hit_closing) now.hit = mark == hit_opening;
        if (mark == term_opening || mark == term_closing) now.term = mark == term_opening;
    }
    if (start <= said.size()) take(said.size());
    return found;
}

std::string plain(std::string_view said) {
    std::string words;
    for (const Passage& passage : passages(said)) words += passage.words;
    return words;
}

}  // namespace oreplan
