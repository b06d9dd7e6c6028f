#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace oreplan::cli {

/// Text from bytes of GB 18030, by the system's own tables (iconv); nothing where they are not that, or where the system has
/// no such tables. As decode in core/codec/encoding.h asks for.
std::optional<std::string> decode_gb18030(std::string_view bytes);

}  // namespace oreplan::cli
