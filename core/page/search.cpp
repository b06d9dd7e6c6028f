#include "core/page/search.h"

#include <algorithm>

#include "core/text/blanks.h"
#include "core/text/passages.h"
#include "core/text/width.h"

namespace oreplan {

namespace {

char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character + ('a' - 'A')) : character;
}

}  // namespace

std::string folded(std::string_view text) {
    std::string result;
    for (const char character : half_width(with_plain_blanks(plain(text)))) {
        if (character != ',') result += lower(character);  // 12,832.78 and 12832.78 are the same number
    }
    return result;
}

bool matches(std::string_view query, const std::vector<std::string>& texts) {
    std::string everything;
    for (const std::string& text : texts) everything += folded(text) + '\n';
    const std::string wanted = folded(query);
    std::size_t at = 0;
    while (at < wanted.size()) {
        const std::size_t end = std::min(wanted.find(' ', at), wanted.size());
        if (end > at && everything.find(wanted.substr(at, end - at)) == std::string::npos) return false;
        at = end + 1;
    }
    return true;
}

}  // namespace oreplan
