#include "core/text/utf8.h"

#include <cstdint>

namespace oreplan {

namespace {

/// Bytes of the character that begins so, 0 where none does.
std::size_t length_of(unsigned char first) {
    return first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
}

bool is_character(std::string_view bytes) {
    std::uint32_t number = static_cast<unsigned char>(bytes[0]) & (0xFFu >> (bytes.size() + 1));
    for (const char each : bytes.substr(1)) {
        const auto byte = static_cast<unsigned char>(each);
        if ((byte & 0xC0u) != 0x80u) return false;
        number = number << 6 | (byte & 0x3Fu);
    }
    if (bytes.size() == 3) return number >= 0x800 && (number < 0xD800 || number > 0xDFFF);
    return number >= 0x10000 && number <= 0x10FFFF;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t length = length_of(static_cast<unsigned char>(bytes[0]));
        if (length == 0 || length > bytes.size()) return false;
        if (length == 2 && (static_cast<unsigned char>(bytes[1]) & 0xC0u) != 0x80u) return false;
        if (length > 2 && !is_character(bytes.substr(0, length))) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

}  // namespace oreplan
