#include "core/page/percent.h"

#include <algorithm>

#include "core/text/characters.h"

namespace oreplan {

namespace {

int hex_digit(char character) {
    if (character >= '0' && character <= '9') return character - '0';
    const char lower = static_cast<char>(character | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

std::string percent_encoded(std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string encoded;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           byte == '-' || byte == '_' || byte == '.' || byte == ':';
        if (plain) {
            encoded += character;
        } else {
            encoded += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return encoded;
}

std::optional<std::string> percent_decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (text[index] != '%') {
            decoded += text[index];
            continue;
        }
        const int high = index + 2 < text.size() ? hex_digit(text[index + 1]) : -1;
        const int low = high >= 0 ? hex_digit(text[index + 2]) : -1;
        if (low < 0) return std::nullopt;
        decoded += static_cast<char>(high * 16 + low);
        index += 2;
    }
    const bool is_text = is_utf8(decoded) && find_control(decoded) == std::string::npos;
    return is_text ? std::optional{decoded} : std::nullopt;
}

std::optional<std::string> query_decoded(std::string_view text) {
    std::string plain{text};
    std::replace(plain.begin(), plain.end(), '+', ' ');
    return percent_decoded(plain);
}

}  // namespace oreplan
