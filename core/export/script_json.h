#pragma once

#include <string>
#include <string_view>

namespace oreplan {

/// JSON as it can stand inside a script element of HTML: it says the same, but with `<`, `>` and the two line ends that only
/// Unicode knows as escapes. So nothing in it can end the element ("</script>") or swallow what follows ("<!--<script>").
std::string script_json(std::string_view json);

}  // namespace oreplan
