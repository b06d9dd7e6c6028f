#include "cli/arguments.h"

#include <algorithm>

namespace oreplan::cli {

std::string Arguments::option(const std::string& name, const std::string& otherwise) const {
    const auto found = options.find(name);
    return found == options.end() ? otherwise : found->second;
}

tl::expected<Arguments, std::string> parse_arguments(const std::vector<std::string>& given,
                                                     const std::vector<std::string>& allowed) {
    Arguments arguments;
    for (std::size_t index = 0; index < given.size(); ++index) {
        if (!given[index].starts_with("--")) {
            arguments.words.push_back(given[index]);
            continue;
        }
        const std::string name = given[index].substr(2);
        if (std::find(allowed.begin(), allowed.end(), name) == allowed.end()) {
            return tl::unexpected("unknown option --" + name);
        }
        if (++index == given.size()) return tl::unexpected("option --" + name + " needs a value");
        arguments.options[name] = given[index];
    }
    return arguments;
}

}  // namespace oreplan::cli
