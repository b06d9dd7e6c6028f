#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "core/model/names.h"
#include "core/model/problem.h"

namespace oreplan {

/// How the characters of a file are written as bytes.
enum class Encoding { utf8, utf16_little, utf16_big, gb18030 };

/// As people know them.
template <>
struct Names<Encoding> {
    static constexpr std::array<std::string_view, 4> values{"UTF-8", "UTF-16 LE", "UTF-16 BE", "GB 18030"};
};

/// Text from bytes of GB 18030; nothing where they are not that. Whoever reads files brings it along: browsers and operating
/// systems have the tables for it, and core need not.
using Gb18030Decoder = std::optional<std::string> (*)(std::string_view bytes);

struct DecodedText {
    std::string text;  ///< UTF-8, without byte order mark, without controls but tab, carriage return and line feed
    Encoding taken = Encoding::utf8;
};

/// The text of a file that somebody brought: the one way in for the browser and the command line.
/// - A byte order mark decides; without one, a zero beside the first sign of JSON tells UTF-16.
/// - Bytes that are UTF-8 are that, unless they are letters that nobody writes without others, as some words in GB 18030 seem.
/// - Bytes of which most are UTF-8, by more than chance, are damaged UTF-8. They are refused, each place with its line and column:
///   read as anything else every name would be nonsense.
/// - All else is GB 18030, as Chinese offices write text; where it is not, it is refused.
/// Controls (see characters.h) are refused with line and column.
tl::expected<DecodedText, Problems> decode(std::string_view bytes, Gb18030Decoder gb18030);

}  // namespace oreplan
