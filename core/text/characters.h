#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace oreplan {

/// How many bytes the well-formed UTF-8 character at a byte has (Unicode, table 3-7): 1 to 4; 0 where none begins there.
std::size_t character_length(std::string_view bytes, std::size_t at);

/// Whether bytes are well-formed UTF-8 to the last.
bool is_utf8(std::string_view bytes);

/// The character of valid UTF-8 that begins at a byte.
char32_t character_at(std::string_view text, std::size_t at);

/// One character more, as UTF-8.
void append(std::string& text, char32_t character);

/// A character as people name it: U+0000.
std::string name_of_character(char32_t character);

/// Where the first control of valid UTF-8 is from a byte on, other than tab, carriage return and line feed; npos where there
/// is none. The controls are U+0000 to U+001F, U+007F to U+009F, and those that turn the direction of reading, so that a name
/// would be seen as another: U+202A to U+202E and U+2066 to U+2069.
std::size_t find_control(std::string_view text, std::size_t from = 0);

/// The same text with U+FFFD in place of each control, so that nothing that shows it stumbles.
std::string without_controls(std::string_view text);

/// A place in a text as editors count it: both from 1; bytes that only continue a character add no column.
struct TextPlace {
    int line = 1;
    int column = 1;
};

/// The place where one comes from `place` through `text`.
TextPlace after(TextPlace place, std::string_view text);

}  // namespace oreplan
