#include "cli/encodings.h"

#include <iconv.h>

#include <memory>

namespace oreplan::cli {

std::optional<std::string> decode_gb18030(std::string_view bytes) {
    struct Closer {
        using pointer = iconv_t;
        void operator()(iconv_t each) const { iconv_close(each); }
    };
    const auto none = reinterpret_cast<iconv_t>(-1);
    const iconv_t opened = iconv_open("UTF-8", "GB18030");
    if (opened == none) return std::nullopt;
    const std::unique_ptr<std::remove_pointer_t<iconv_t>, Closer> tables{opened};

    std::string text(bytes.size() * 2 + 4, '\0');  // two bytes become three at most, four become four
    std::string source{bytes};                     // iconv wants to be allowed to write there
    char* from = source.data();
    std::size_t from_left = source.size();
    char* to = text.data();
    std::size_t to_left = text.size();
    if (iconv(opened, &from, &from_left, &to, &to_left) != 0) return std::nullopt;
    text.resize(text.size() - to_left);
    return text;
}

}  // namespace oreplan::cli
