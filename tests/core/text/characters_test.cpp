#include "core/text/characters.h"

#include "tests/core/fixture.h"

namespace oreplan {

TEST_CASE("Text of every length of character is UTF-8, at both ends of each length") {
    for (const std::string text : {"", "a", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                                   "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "微山 county"}) {
        CHECK_MESSAGE(is_utf8(text), text);
    }
}

TEST_CASE("Bytes that are missing, left over, too long, surrogates or beyond the last character are not UTF-8") {
    for (const std::string bytes :
         {"\x80", "\xBF", "\xC0\xAF", "\xC1\xBF", "\xC2", "\xC2z", "\xE0\x9F\xBF", "\xE4\xB8", "\xED\xA0\x80", "\xED\xBF\xBF",
          "\xF0\x8F\xBF\xBF", "\xF0\x90\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "a\xE4\xB8z"}) {
        CHECK_FALSE(is_utf8(bytes));
    }
}

}  // namespace oreplan
