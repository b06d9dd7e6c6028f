#include "tests/fuzz/property.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/text/characters.h"

namespace oreplan::fuzz {

namespace {

void must_be_shown(const std::string& text) {
    must(nlohmann::json::accept(nlohmann::json(text).dump()), "what is told is UTF-8");
    must(find_control(text) == text.npos, "what is told has no controls");
}

void must_be_shown(const Message& message) {
    for (const auto& [name, argument] : message.arguments) {
        if (const auto* words = std::get_if<std::string>(&argument)) must_be_shown(*words);
    }
}

}  // namespace

void must(bool holds, std::string_view law) {
    if (holds) return;
    std::fprintf(stderr, "BROKEN: %.*s\n", static_cast<int>(law.size()), law.data());
    std::abort();
}

void must_be_told(const Problems& problems) {
    must(!problems.empty(), "a refusal names a problem");
    must(problems.size() <= most_problems, "problems have an end");
    for (const Problem& problem : problems) {
        must_be_shown(problem.where);
        must_be_shown(problem.what);
        must_be_shown(problem.cure);
    }
}

std::string project_file(const std::string& path) {
    std::ifstream file{OREPLAN_SOURCE_DIR "/" + path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    must(file.good(), path);
    return text.str();
}

}  // namespace oreplan::fuzz
