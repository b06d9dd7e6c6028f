#include "core/text/width.h"

namespace oreplan {

namespace {

/// U+FF01–U+FF5E are the plain signs '!'–'~' at full width; in UTF-8 they start with EF BC or EF BD.
bool is_full_width(std::string_view text, std::size_t at) {
    if (at + 2 >= text.size() || static_cast<unsigned char>(text[at]) != 0xEF) return false;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const auto third = static_cast<unsigned char>(text[at + 2]);
    return (second == 0xBC && third >= 0x81) || (second == 0xBD && third <= 0x9E);
}

char plain_of(std::string_view text, std::size_t at) {
    const int row = static_cast<unsigned char>(text[at + 1]) - 0xBC;
    return static_cast<char>('!' + row * 64 + static_cast<unsigned char>(text[at + 2]) - 0x81);
}

}  // namespace

std::string half_width(std::string_view text) {
    static constexpr std::string_view wide_blank = "\u3000";
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_full_width(text, at)) {
            result += plain_of(text, at);
            at += 2;
        } else if (text.substr(at, wide_blank.size()) == wide_blank) {
            result += ' ';
            at += wide_blank.size() - 1;
        } else {
            result += text[at];
        }
    }
    return result;
}

}  // namespace oreplan
