#include "core/text/joined_runs.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/text/characters.h"

namespace oreplan {

namespace {

constexpr char32_t first_sign = 0xE000;
constexpr std::size_t most_signs = 0x1900;  // to U+F8FF
constexpr std::size_t longest_run = 40;     // characters: it has to fit a line
constexpr char32_t tibetan_dot = 0x0F0B;

struct Range {
    char32_t first, last;
};

bool is_within(const auto& ranges, char32_t code) {
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [&](const Range& range) { return code >= range.first && code <= range.last; });
}

bool runs_leftward(char32_t code) {
    static constexpr Range ranges[]{{0x0590, 0x08FF}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFC}};
    return is_within(ranges, code);
}

bool needs_shaping(char32_t code) {
    // Marks over and under letters; then the scripts from Devanagari to Myanmar, Khmer and Mongolian, Phags-pa, joiners.
    static constexpr Range ranges[]{{0x0300, 0x036F}, {0x0483, 0x0489}, {0x0900, 0x109F}, {0x1780, 0x18AF}, {0x1AB0, 0x1AFF},
                                    {0x1DC0, 0x1DFF}, {0x200C, 0x200D}, {0x20D0, 0x20FF}, {0xA840, 0xA877}, {0xFE20, 0xFE2F}};
    return is_within(ranges, code) || runs_leftward(code);
}

bool ends_runs(char32_t code) { return code <= ' ' || code == 0xA0 || (code >= 0x2E80 && !needs_shaping(code)); }

struct Runs {
    std::vector<std::string> by_sign;
    std::map<std::string, char32_t, std::less<>> signs;
};

/// All that were ever drawn: a sign goes on to mean what it meant.
Runs& runs() {
    static Runs known;
    return known;
}

/// Nothing where there are no signs left.
char32_t sign_of(std::string_view run) {
    Runs& known = runs();
    if (const auto found = known.signs.find(run); found != known.signs.end()) return found->second;
    if (known.by_sign.size() >= most_signs) return 0;
    const auto sign = static_cast<char32_t>(first_sign + known.by_sign.size());
    known.by_sign.emplace_back(run);
    known.signs.emplace(run, sign);
    return sign;
}

/// Part of a text up to where a run may end.
struct Token {
    std::size_t end = 0;
    std::size_t characters = 0;
    bool shaped = false;
    bool leftward = false;
};

Token token_at(std::string_view words, std::size_t at) {
    Token token{at};
    while (token.end < words.size() && token.characters < longest_run) {
        const char32_t code = character_at(words, token.end);
        if (ends_runs(code)) break;
        token.shaped |= needs_shaping(code);
        token.leftward |= runs_leftward(code);
        token.end += character_length(words, token.end);
        ++token.characters;
        if (code == tibetan_dot) break;
    }
    return token;
}

/// Words from right to left that follow, as long as a line holds them.
Token with_followers(std::string_view words, Token token) {
    while (token.leftward && token.end < words.size() && words[token.end] == ' ') {
        const Token next = token_at(words, token.end + 1);
        if (!next.leftward || token.characters + 1 + next.characters > longest_run) break;
        token.end = next.end;
        token.characters += 1 + next.characters;
    }
    return token;
}

/// Whether a character that begins with this byte of UTF-8 can need shaping: it is at or after U+0300, and not from U+3000 to U+9FFF.
bool may_begin_shaped(char byte) {
    const auto lead = static_cast<unsigned char>(byte);
    return lead >= 0xCC && (lead < 0xE3 || lead > 0xE9);
}

}  // namespace

std::string with_runs(std::string_view words) {
    // Each text of a frame comes here, and most have Chinese and Latin letters only.
    if (std::none_of(words.begin(), words.end(), may_begin_shaped)) return std::string{words};
    std::string text;
    for (std::size_t at = 0; at < words.size();) {
        const Token token = with_followers(words, token_at(words, at));
        const std::size_t end = std::max(token.end, at + std::max<std::size_t>(character_length(words, at), 1));
        const std::string_view part = words.substr(at, end - at);
        const char32_t sign = token.shaped ? sign_of(part) : 0;
        if (sign) {
            append(text, sign);
        } else {
            text += part;
        }
        at = end;
    }
    return text;
}

std::string without_runs(std::string_view words) {
    std::string text;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t length = std::max<std::size_t>(character_length(words, at), 1);
        const std::string_view run = length == 3 ? run_of(character_at(words, at)) : std::string_view{};
        text += run.empty() ? words.substr(at, length) : run;
        at += length;
    }
    return text;
}

std::string_view run_of(char32_t sign) {
    const Runs& known = runs();
    if (sign < first_sign || sign >= first_sign + known.by_sign.size()) return {};
    return known.by_sign[sign - first_sign];
}

}  // namespace oreplan
