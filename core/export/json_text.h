#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// JSON as text, for what the program tells the page's script. Contents are JSON already; only `json_text` takes words.

namespace oreplan {

/// In quotes, with what JSON would read otherwise as escapes. (UTF-8 stands as it is.)
std::string json_text(std::string_view words);

std::string json_list(const std::vector<std::string>& items);
std::string json_object(const std::vector<std::pair<std::string_view, std::string>>& members);

}  // namespace oreplan
