#include "core/text/characters.h"

namespace oreplan {

namespace {

unsigned char byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// Whether a character makes what follows read in another direction than it stands (U+202A to U+202E, U+2066 to U+2069).
bool turns_around(std::string_view text, std::size_t at) {
    if (text.size() - at < 3) return false;
    const unsigned char second = byte_at(text, at + 1);
    const unsigned char third = byte_at(text, at + 2);
    return (second == 0x80 && third >= 0xAA && third <= 0xAE) || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
}

}  // namespace

std::size_t character_length(std::string_view bytes, std::size_t at) {
    const unsigned char lead = byte_at(bytes, at);
    if (lead < 0x80) return 1;
    const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || bytes.size() - at < length) return 0;
    const unsigned char least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte_at(bytes, at + 1) < least || byte_at(bytes, at + 1) > most) return 0;
    for (std::size_t next = at + 2; next < at + length; ++next) {
        if ((byte_at(bytes, next) & 0xC0) != 0x80) return 0;
    }
    return length;
}

bool is_utf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t length = character_length(bytes, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

char32_t character_at(std::string_view text, std::size_t at) {
    const std::size_t length = character_length(text, at);
    const char32_t lead = byte_at(text, at);
    char32_t character = length < 2 ? lead : lead & (0x7Fu >> length);
    for (std::size_t next = 1; next < length; ++next) character = character << 6 | (byte_at(text, at + next) & 0x3Fu);
    return character;
}

void append(std::string& text, char32_t character) {
    const auto add = [&](char32_t bits) { text += static_cast<char>(bits); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0 | character >> 6);
        add(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        add(0xE0 | character >> 12);
        add(0x80 | (character >> 6 & 0x3F));
        add(0x80 | (character & 0x3F));
    } else {
        add(0xF0 | character >> 18);
        add(0x80 | (character >> 12 & 0x3F));
        add(0x80 | (character >> 6 & 0x3F));
        add(0x80 | (character & 0x3F));
    }
}

std::string name_of_character(char32_t character) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string name = "U+";
    for (int shift = character > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) name += digits[character >> shift & 15];
    return name;
}

std::size_t find_control(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        const unsigned char byte = byte_at(text, at);
        if (byte == 0x7F || (byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\n')) return at;
        if (byte == 0xC2 && at + 1 < text.size() && byte_at(text, at + 1) < 0xA0) return at;
        if (byte == 0xE2 && turns_around(text, at)) return at;
    }
    return std::string_view::npos;
}

std::string without_controls(std::string_view text) {
    std::string clean;
    std::size_t done = 0;
    for (std::size_t at = find_control(text); at != std::string_view::npos; at = find_control(text, done)) {
        clean += text.substr(done, at - done);
        clean += "\uFFFD";
        done = at + character_length(text, at);
    }
    return clean += text.substr(done);
}

TextPlace after(TextPlace place, std::string_view text) {
    for (const char character : text) {
        if (character == '\n') {
            ++place.line;
            place.column = 1;
        } else {
            place.column += (character & 0xC0) != 0x80;
        }
    }
    return place;
}

}  // namespace oreplan
