#include "core/page/search.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text/blanks.h"
#include "core/text/characters.h"
#include "core/text/passages.h"
#include "core/text/width.h"

namespace oreplan {

namespace {

/// Signs that people take for one another, as one of them; a comma sets thousands apart or words: it is not searched for.
constexpr std::array<std::pair<std::string_view, std::string_view>, 24> alike{{
    {",", ""},        {"\u3001", ""},       {"\u2236", ":"},      {"\uFE30", ":"},      {"\uFE55", ":"},
    {"\u2010", "-"},  {"\u2011", "-"},      {"\u2013", "-"},      {"\u2014", "-"},      {"\u2212", "-"},
    {"\u301C", "~"},  {"\u00B7", "\u00B7"}, {"\u30FB", "\u00B7"}, {"\u2022", "\u00B7"}, {"\u201C", "\""},
    {"\u201D", "\""}, {"\u2018", "'"},      {"\u2019", "'"},      {"\u3014", "["},      {"\u3015", "]"},
    {"\u3010", "["},  {"\u3011", "]"},      {"\u00D7", "x"},      {"\u2264", "<="},
}};

std::string folded_character(std::string_view character) {
    std::string folded = half_width(with_plain_blanks(character));
    const auto found = std::find_if(alike.begin(), alike.end(), [&](const auto& each) { return each.first == folded; });
    if (found != alike.end()) return std::string{found->second};
    if (folded.size() == 1 && folded[0] >= 'A' && folded[0] <= 'Z') folded[0] = static_cast<char>(folded[0] + ('a' - 'A'));
    return folded;
}

/// Text as it is compared, and for each of its bytes the character of the source that it stands for.
struct Folded {
    std::string text;
    std::vector<std::pair<std::size_t, std::size_t>> from;  ///< first byte, and the one after the last
};

Folded fold_text(std::string_view said) {
    Folded result;
    for (std::size_t at = 0; at < said.size();) {
        if (is_mark(said, at)) {
            at += mark_length;
            continue;
        }
        const std::size_t length = std::max<std::size_t>(character_length(said, at), 1);
        for (const char each : folded_character(said.substr(at, length))) {
            result.text += each;
            result.from.emplace_back(at, at + length);
        }
        at += length;
    }
    return result;
}

std::vector<std::string> words_of(std::string_view query) {
    std::vector<std::string> words;
    const std::string wanted = folded(query);
    for (std::size_t at = 0; at < wanted.size();) {
        const std::size_t end = std::min(wanted.find(' ', at), wanted.size());
        if (end > at) words.push_back(wanted.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// The bytes that are found, in order and apart.
std::vector<std::pair<std::size_t, std::size_t>> hits(std::string_view query, const std::string& text) {
    const Folded folded = fold_text(text);
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (const std::string& word : words_of(query)) {
        for (std::size_t at = folded.text.find(word); at != std::string::npos; at = folded.text.find(word, at + 1)) {
            found.emplace_back(folded.from[at].first, folded.from[at + word.size() - 1].second);
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<std::pair<std::size_t, std::size_t>> apart;
    for (const auto& each : found) {
        if (!apart.empty() && each.first <= apart.back().second) {
            apart.back().second = std::max(apart.back().second, each.second);
        } else {
            apart.push_back(each);
        }
    }
    return apart;
}

/// So many characters on, or back.
std::size_t forward(std::string_view text, std::size_t at, std::size_t characters) {
    for (; characters > 0 && at < text.size(); --characters) at += std::max<std::size_t>(character_length(text, at), 1);
    return at;
}

std::size_t back(std::string_view text, std::size_t at, std::size_t characters) {
    for (; characters > 0 && at > 0; --characters) {
        do --at;
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    }
    return at;
}

/// Where the next word begins, so that none is cut; words that no blanks part may be.
std::size_t word_start(std::string_view text, std::size_t at, std::size_t end) {
    if (at == 0 || text[at - 1] == ' ') return at;
    const std::size_t blank = text.find(' ', at);
    return blank < end ? blank + 1 : at;
}

}  // namespace

std::string folded(std::string_view text) { return fold_text(text).text; }

bool matches(std::string_view query, const std::vector<std::string>& texts) {
    const std::vector<std::string> words = words_of(query);
    if (words.empty()) return true;
    std::string everything;
    for (const std::string& text : texts) everything += folded(text) + '\n';
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return everything.find(word) != std::string::npos; });
}

std::string marked(std::string_view query, const std::string& text) {
    std::string result;
    std::size_t done = 0;
    for (const auto& [from, to] : hits(query, text)) {
        result += text.substr(done, from - done) + as_hit(text.substr(from, to - from));
        done = to;
    }
    return result + text.substr(done);
}

std::string excerpt(std::string_view query, const std::string& text, std::size_t characters) {
    const std::string words = plain(text);
    const auto found = hits(query, words);
    const std::size_t first = found.empty() ? 0 : found.front().first;
    const std::size_t from = word_start(words, back(words, first, characters / 3), first);
    const std::size_t to = forward(words, from, characters);
    return (from > 0 ? "…" : "") + words.substr(from, to - from) + (to < words.size() ? "…" : "");
}

}  // namespace oreplan
