// Any bytes are decoded to clean UTF-8 or refused; what is decoded is the same again, and the same as UTF-16.
#include <iconv.h>

#include <nlohmann/json.hpp>

#include "cli/encodings.h"
#include "core/codec/encoding.h"
#include "core/text/characters.h"
#include "tests/fuzz/property.h"

using namespace oreplan;
using namespace oreplan::fuzz;

namespace {

std::string as_utf16(const std::string& text, bool big) {
    std::string bytes;
    const auto unit = [&](char32_t bits) {
        const char high = static_cast<char>(bits >> 8);
        const char low = static_cast<char>(bits & 0xFF);
        bytes += {big ? high : low, big ? low : high};
    };
    unit(0xFEFF);
    for (std::size_t at = 0; at < text.size(); at += character_length(text, at)) {
        const char32_t character = character_at(text, at);
        if (character < 0x10000) {
            unit(character);
        } else {
            unit(0xD800 + ((character - 0x10000) >> 10));
            unit(0xDC00 + ((character - 0x10000) & 0x3FF));
        }
    }
    return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const iconv_t kept = iconv_open("UTF-8", "GB18030");  // else the tables are loaded anew each time
    must(kept != nullptr, "the tables are there");
    const std::string bytes(data, data + size);
    const auto decoded = decode(bytes, cli::decode_gb18030);
    if (!decoded) {
        must_be_told(decoded.error());
        return 0;
    }
    const std::string& text = decoded->text;
    must(nlohmann::json::accept(nlohmann::json(text).dump()), "text is UTF-8");
    must(find_control(text) == text.npos, "text has no controls");
    if (decoded->taken == Encoding::utf8) must(bytes.ends_with(text), "UTF-8 is taken as it is");
    for (const bool big : {false, true}) {
        const auto again = decode(as_utf16(text, big), cli::decode_gb18030);
        must(again.has_value() && again->text == text, "the same text in UTF-16 reads the same");
    }
    return 0;
}
