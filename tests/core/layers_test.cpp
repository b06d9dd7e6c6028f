// The folders know of each other only as the README says under "Arrows", and never in a circle.
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

using Arrows = std::map<std::string, std::set<std::string>>;  // folder, those that it includes

constexpr std::string_view arrow = "\u2192";

/// The folder of a path within the project.
std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

/// "core/rules/*" stands for every folder below core/rules, anything else for itself.
bool stands_for(const std::string& pattern, const std::string& folder) {
    if (!pattern.ends_with("/*")) return pattern == folder;
    return folder.starts_with(pattern.substr(0, pattern.size() - 1));
}

/// The indented lines of the README that have an arrow, behind the heading "### Arrows".
std::vector<std::pair<std::string, std::set<std::string>>> allowed_arrows(const std::string& readme) {
    std::vector<std::pair<std::string, std::set<std::string>>> allowed;
    std::istringstream lines{readme.substr(readme.find("### Arrows"))};
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line) && !line.starts_with("#")) {
        const std::size_t at = line.find(arrow);
        if (!line.starts_with("    ") || at == std::string::npos) continue;
        std::istringstream from{line.substr(0, at)};
        std::istringstream to{line.substr(at + arrow.size())};
        std::string folder;
        from >> folder;
        std::set<std::string> targets;
        for (std::string target; to >> target;) targets.insert(target);
        allowed.emplace_back(folder, targets);
    }
    return allowed;
}

bool allows(const std::vector<std::pair<std::string, std::set<std::string>>>& allowed, const std::string& from,
            const std::string& to) {
    for (const auto& [folder, targets] : allowed) {
        if (!stands_for(folder, from)) continue;
        for (const std::string& target : targets) {
            if (stands_for(target, to)) return true;
        }
    }
    return false;
}

/// Each of ours that the sources in core, web and cli include, by the folders of both.
Arrows arrows_of_sources() {
    Arrows arrows;
    const std::filesystem::path root{OREPLAN_SOURCE_DIR};
    for (const char* part : {"core", "web", "cli"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / part)) {
            const std::string ending = entry.path().extension().string();
            if (ending != ".h" && ending != ".cpp") continue;
            const std::string path = entry.path().lexically_relative(root).generic_string();
            std::istringstream lines{file_text(path)};
            for (std::string line; std::getline(lines, line);) {
                if (!line.starts_with("#include \"")) continue;
                const std::string included = line.substr(10, line.rfind('"') - 10);
                if (folder_of(included) != folder_of(path)) arrows[folder_of(path)].insert(folder_of(included));
            }
        }
    }
    return arrows;
}

/// A way from `folder` back to `goal`, as words; empty where there is none.
std::string way_to(const Arrows& arrows, const std::string& folder, const std::string& goal, std::set<std::string>& seen) {
    const auto found = arrows.find(folder);
    if (found == arrows.end() || !seen.insert(folder).second) return {};
    for (const std::string& next : found->second) {
        if (next == goal) return folder + " > " + goal;
        if (const std::string rest = way_to(arrows, next, goal, seen); !rest.empty()) return folder + " > " + rest;
    }
    return {};
}

std::string circle_through(const Arrows& arrows, const std::string& folder) {
    std::set<std::string> seen;
    return way_to(arrows, folder, folder, seen);
}

}  // namespace

TEST_CASE("Every include follows an arrow of the README's map") {
    const auto allowed = allowed_arrows(file_text("README.md"));
    REQUIRE(allowed.size() > 10);
    const Arrows arrows = arrows_of_sources();
    REQUIRE(arrows.size() > 20);
    for (const auto& [from, targets] : arrows) {
        for (const std::string& to : targets) {
            const std::string crossing = from + " includes " + to;
            CHECK_MESSAGE(allows(allowed, from, to), crossing);
        }
    }
}

TEST_CASE("The README allows no arrow that nothing uses") {
    const Arrows arrows = arrows_of_sources();
    for (const auto& [folder, targets] : allowed_arrows(file_text("README.md"))) {
        for (const std::string& target : targets) {
            bool used = false;
            for (const auto& [from, reached] : arrows) {
                if (!stands_for(folder, from)) continue;
                for (const std::string& to : reached) used |= stands_for(target, to);
            }
            const std::string crossing = folder + " is allowed to include " + target + ", and does not";
            CHECK_MESSAGE(used, crossing);
        }
    }
}

TEST_CASE("No folder is included by what it includes") {
    const Arrows arrows = arrows_of_sources();
    for (const auto& [folder, targets] : arrows) CHECK(circle_through(arrows, folder) == "");
}

TEST_CASE("What is forbidden, unused or circular would be seen") {
    const auto allowed = allowed_arrows("### Arrows\n\n    a/x \u2192 b\n    c/* \u2192 d e/*\n\n## Next\n    z \u2192 y\n");
    REQUIRE(allowed.size() == 2);
    CHECK(allows(allowed, "a/x", "b"));
    CHECK_FALSE(allows(allowed, "a/x", "d"));
    CHECK_FALSE(allows(allowed, "a", "b"));
    CHECK(allows(allowed, "c/one", "e/two"));
    CHECK_FALSE(allows(allowed, "c", "d"));
    CHECK(circle_through({{"a", {"b"}}, {"b", {"c"}}, {"c", {"a"}}}, "a") == "a > b > c > a");
    CHECK(circle_through({{"a", {"b", "c"}}, {"b", {"c"}}}, "a").empty());
}

}  // namespace oreplan
