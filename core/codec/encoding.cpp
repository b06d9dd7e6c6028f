#include "core/codec/encoding.h"

#include <algorithm>

#include "core/text/characters.h"

namespace oreplan {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

unsigned char byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

Problem problem_at(const std::string& name, TextPlace place, std::vector<std::pair<std::string, Message::Argument>> more = {}) {
    more.emplace_back("line", place.line);
    more.emplace_back("column", place.column);
    return {"", {"problem." + name, std::move(more)}, {"cure." + name, {}}};
}

/// What is and what is not UTF-8 in some bytes.
struct Survey {
    std::size_t pairs = 0;            ///< bytes of characters of two bytes: other letters than Latin and Chinese ones
    std::size_t chinese = 0;          ///< bytes of longer ones: Chinese, mostly
    bool strange = false;             ///< one of two bytes is no letter, or one that only phoneticians write
    std::size_t bad = 0;              ///< bytes that are in no character
    std::vector<std::size_t> places;  ///< where runs of bad bytes begin; no more than are told
};

/// From Latin Extended-B to the combining marks, without what Pinyin takes of them; and what is not assigned among the Greek
/// letters.
bool is_strange(char32_t character) {
    const bool pinyin = character >= 0x1CD && character <= 0x1DC;
    return (character >= 0x180 && character < 0x370 && !pinyin) || (character > 0x37F && character < 0x384) || character == 0x3A2;
}

Survey survey(std::string_view bytes) {
    Survey found;
    bool was_bad = false;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = character_length(bytes, at);
        if (length > 2) found.chinese += length;
        if (length == 2) {
            found.pairs += length;
            found.strange = found.strange || is_strange(character_at(bytes, at));
        }
        if (length == 0) {
            ++found.bad;
            if (!was_bad && found.places.size() < most_problems) found.places.push_back(at);
        }
        was_bad = length == 0;
        at += std::max<std::size_t>(length, 1);
    }
    return found;
}

/// Every byte of Chinese in GB 18030 is beyond ASCII, and many of its pairs are UTF-8 by chance: letters that nobody writes
/// without Chinese ones. A third of the bytes may be so, and all of a word, as of 微 and 山; those of UTF-8 with a hole are nearly
/// all good, or Chinese.
bool may_be_gb18030(const Survey& found) {
    constexpr std::size_t two_pairs = 4;  // fewer are a hole in UTF-8 as well
    if (found.bad == 0) return found.chinese == 0 && found.strange;
    return found.bad + found.pairs >= two_pairs && found.chinese <= 2 * found.bad && found.pairs <= 20 * found.bad;
}

Problems damages(std::string_view bytes, const Survey& found) {
    Problems problems;
    TextPlace place;
    std::size_t done = 0;
    for (const std::size_t at : found.places) {
        place = after(place, bytes.substr(done, at - done));
        problems.push_back(problem_at("damaged_utf8", place));
        done = at;
    }
    return problems;
}

Problems controls_in(std::string_view text) {
    Problems problems;
    TextPlace place;
    std::size_t done = 0;
    for (std::size_t at = find_control(text); at != text.npos && problems.size() < most_problems;
         at = find_control(text, at + 1)) {
        place = after(place, text.substr(done, at - done));
        problems.push_back(problem_at("control_in_text", place, {{"character", name_of_character(character_at(text, at))}}));
        done = at;
    }
    return problems;
}

/// Units of 16 bits into UTF-8. Half a pair, and half a unit at the end, is damage.
tl::expected<std::string, Problems> from_utf16(std::string_view bytes, bool big) {
    const auto unit = [&](std::size_t at) -> char32_t {
        const char32_t first = byte_at(bytes, at);
        const char32_t second = byte_at(bytes, at + 1);
        return big ? first << 8 | second : second << 8 | first;
    };
    std::string text;
    const auto damaged = [&] { return tl::unexpected(Problems{problem_at("damaged_utf16", after({}, text))}); };
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (bytes.size() - at < 2) return damaged();
        char32_t character = unit(at);
        if (character >= 0xDC00 && character < 0xE000) return damaged();
        if (character >= 0xD800 && character < 0xDC00) {
            const char32_t low = bytes.size() - at < 4 ? 0 : unit(at + 2);
            if (low < 0xDC00 || low >= 0xE000) return damaged();
            character = 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        }
        append(text, character);
    }
    return text;
}

/// What a byte order mark says, or the zero beside the first sign of a JSON text.
Encoding first_guess(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return Encoding::utf16_little;
    if (bytes.starts_with("\xFE\xFF")) return Encoding::utf16_big;
    constexpr std::string_view signs = "{[ \t\r\n";
    if (bytes.size() < 2) return Encoding::utf8;
    if (bytes[1] == 0 && signs.find(bytes[0]) != std::string_view::npos) return Encoding::utf16_little;
    if (bytes[0] == 0 && signs.find(bytes[1]) != std::string_view::npos) return Encoding::utf16_big;
    return Encoding::utf8;
}

tl::expected<DecodedText, Problems> decode_bytes(std::string_view bytes, Gb18030Decoder gb18030) {
    const Encoding guess = first_guess(bytes);
    if (guess != Encoding::utf8) {
        if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) bytes.remove_prefix(2);
        auto text = from_utf16(bytes, guess == Encoding::utf16_big);
        if (!text) return tl::unexpected(std::move(text.error()));
        return DecodedText{std::move(*text), guess};
    }
    const bool marked = bytes.starts_with(utf8_mark);
    if (marked) bytes.remove_prefix(utf8_mark.size());
    const Survey found = survey(bytes);
    if (!marked && may_be_gb18030(found)) {
        auto text = gb18030(bytes);
        if (text && text->starts_with(utf8_mark)) text->erase(0, utf8_mark.size());
        if (text && !may_be_gb18030(survey(*text))) return DecodedText{std::move(*text), Encoding::gb18030};
    } else if (found.bad > 0) {
        return tl::unexpected(damages(bytes, found));
    }
    if (found.bad == 0) return DecodedText{std::string{bytes}, Encoding::utf8};
    return tl::unexpected(Problems{problem_at("unknown_encoding", after({}, bytes.substr(0, found.places.front())))});
}

}  // namespace

tl::expected<DecodedText, Problems> decode(std::string_view bytes, Gb18030Decoder gb18030) {
    auto decoded = decode_bytes(bytes, gb18030);
    if (!decoded) return decoded;
    Problems problems = controls_in(decoded->text);
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return decoded;
}

}  // namespace oreplan
