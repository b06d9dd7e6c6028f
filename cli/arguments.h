#pragma once

#include <map>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace oreplan::cli {

/// What follows the command: plain words, and options written `--name value`.
struct Arguments {
    std::vector<std::string> words;
    std::map<std::string, std::string> options;

    std::string option(const std::string& name, const std::string& otherwise) const;
};

/// Refuses an option without a value, or one that is not among `allowed`.
tl::expected<Arguments, std::string> parse_arguments(const std::vector<std::string>& given,
                                                     const std::vector<std::string>& allowed);

}  // namespace oreplan::cli
