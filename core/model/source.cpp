#include "core/model/source.h"

#include <algorithm>

namespace oreplan {

bool is_web_address(std::string_view address) {
    if (!address.starts_with("https://") && !address.starts_with("http://")) return false;
    return std::none_of(address.begin(), address.end(), [](unsigned char each) {
        return each <= ' ' || each == '"' || each == '<' || each == '>' || each == 127;
    });
}

}  // namespace oreplan
