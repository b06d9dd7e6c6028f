// The folders know of each other only as the README says under "Arrows", and never in a circle; and of what others wrote only
// where its map says so. No header comes in past the includes: the build forces none of those into what is shipped.
#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

using Arrows = std::map<std::string, std::set<std::string>>;  // folder, those that it includes

constexpr std::string_view arrow = "\u2192";

/// What others wrote, by how the names of its headers begin, and the only folders that may know it; and words by which a file
/// shows that it knows it, be it that another's header brought it.
struct Foreign {
    std::string_view begins;
    std::vector<std::string> folders;
    std::vector<std::string> words = {};
};

const std::array foreign{
    Foreign{"nlohmann/", {"core/codec", "core/text", "cli"}, {"nlohmann::"}},  // the nouns know no JSON; nor do rules and pages
    Foreign{"tl/expected.", {"core/codec", "core/text", "web/app", "cli"}, {"tl::"}},
    Foreign{"imgui", {"web/app", "web/draw", "web/widgets", "web/platform"}, {"ImGui", "ImVec", "ImFont", "ImDraw"}},
    Foreign{"imgui_impl_", {"web/platform"}, {"ImGui_Impl"}},
    Foreign{"SDL", {"web/platform"}, {"SDL_"}},
    Foreign{"GLES", {"web/platform"}, {"glGen", "glBind", "glTex"}},
    Foreign{"emscripten", {"web/platform"}, {"emscripten_", "EM_JS", "EM_ASM", "EMSCRIPTEN_"}},
    Foreign{"CLI/", {"cli"}, {"CLI::"}},
    Foreign{"iconv.", {"cli"}},
    Foreign{"unistd.", {"cli"}},
    Foreign{"filesystem", {"cli"}},
    Foreign{"fstream", {"cli"}},
    Foreign{"iostream", {"cli"}},
    Foreign{"ctime", {"cli"}},  // today is told to core
};

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

/// What stands between the quotes or the angles of a line that includes, with the opening one before it; else empty.
std::string included_by(const std::string& line) {
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#') return {};
    const std::size_t word = line.find_first_not_of(" \t", hash + 1);
    if (word == std::string::npos || line.compare(word, 7, "include") != 0) return {};
    const std::size_t open = line.find_first_of("\"<", word);
    if (open == std::string::npos) return {};
    return line.substr(open, line.find_first_of("\">", open + 1) - open);
}

struct Include {
    std::string from;  ///< a path within the project
    std::string name;  ///< what is included
    bool ours = false;
};

std::vector<Include> includes_of(const std::string& path, const std::string& text) {
    std::vector<Include> includes;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        const std::string included = included_by(line);
        if (!included.empty()) includes.push_back({path, included.substr(1), included.front() == '"'});
    }
    return includes;
}

/// All sources in core, web and cli, by their paths within the project.
std::map<std::string, std::string> sources() {
    std::map<std::string, std::string> texts;
    const std::filesystem::path root{OREPLAN_SOURCE_DIR};
    for (const char* part : {"core", "web", "cli"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / part)) {
            const std::string ending = entry.path().extension().string();
            if (ending != ".h" && ending != ".cpp") continue;
            const std::string path = entry.path().lexically_relative(root).generic_string();
            texts[path] = file_text(path);
        }
    }
    return texts;
}

std::vector<Include> includes_of_sources() {
    std::vector<Include> includes;
    for (const auto& [path, text] : sources()) {
        for (Include& include : includes_of(path, text)) includes.push_back(std::move(include));
    }
    return includes;
}

/// Between the folders of ours.
Arrows arrows_of_sources() {
    Arrows arrows;
    for (const Include& include : includes_of_sources()) {
        if (include.ours && folder_of(include.name) != folder_of(include.from)) {
            arrows[folder_of(include.from)].insert(folder_of(include.name));
        }
    }
    return arrows;
}

bool is_standard(const std::string& header) { return header.find_first_of("/.") == std::string::npos; }

/// The longest beginning of the table that fits a header: what is said of "imgui_impl_" goes before what is said of "imgui".
const Foreign* foreign_of(const std::string& header) {
    const Foreign* found = nullptr;
    for (const Foreign& each : foreign) {
        const bool fits = header.starts_with(each.begins);
        if (fits && (!found || found->begins.size() < each.begins.size())) found = &each;
    }
    return found;
}

/// The standard's own headers may be known anywhere, but for those that the table names.
bool may_know(const std::string& folder, const std::string& header) {
    const Foreign* found = foreign_of(header);
    if (!found) return is_standard(header);
    return std::find(found->folders.begin(), found->folders.end(), folder) != found->folders.end();
}

/// A header that the build puts before a file, which so knows it without naming it.
struct Forced {
    std::string by;      ///< the build's file
    std::string target;  ///< whose headers are precompiled; empty where an option of the compiler forces it
    std::string header;  ///< as it is written there, in angles or not
    bool shipped;        ///< not where sanitizers are asked for
};

/// The words of a file of the build, without its comments; a bracket is a word.
std::vector<std::string> words_of(const std::string& build) {
    std::string text;
    std::istringstream lines{build};
    for (std::string line; std::getline(lines, line); text += '\n') {
        for (const char each : line.substr(0, line.find('#'))) {
            const bool bracket = each == '(' || each == ')';
            text += bracket ? std::string{' ', each, ' '} : std::string(1, each == '"' || each == ';' ? ' ' : each);
        }
    }
    std::istringstream words{text};
    return {std::istream_iterator<std::string>{words}, {}};
}

/// Commands are read in either case.
std::string lower(std::string word) {
    for (char& each : word) each = static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    return word;
}

/// "-include", "-include-pch" and "-imacros", be it within a longer word.
bool is_forcing(const std::string& word) {
    return word.find("-include") != word.npos || word.find("-imacros") != word.npos || lower(word) == "precompile_headers";
}

std::vector<Forced> forced_by(const std::string& path, const std::string& build) {
    std::vector<Forced> forced;
    auto words = words_of(build);
    words.insert(words.end(), 3, ")");  // so that each has some after it
    const auto end = words.end() - 3;
    bool shipped = true;
    for (auto word = words.begin(); word < end; ++word) {
        if (lower(*word) == "if") shipped = word[2] != "OREPLAN_SANITIZE" || word[3] != ")";
        if (lower(*word).starts_with("else") || lower(*word) == "endif") shipped = true;
        if (is_forcing(*word)) forced.push_back({path, "", word[1], shipped});
        if (lower(*word) != "target_precompile_headers") continue;
        const std::string target = word[2];
        for (word += 3; word < end && *word != ")"; ++word) {
            const bool scope = *word == "PRIVATE" || *word == "PUBLIC" || *word == "INTERFACE";
            if (!scope) forced.push_back({path, target, *word, shipped});
        }
    }
    return forced;
}

/// By all of the build.
std::vector<Forced> forced_headers() {
    std::vector<Forced> forced;
    const std::filesystem::path root{OREPLAN_SOURCE_DIR};
    std::vector<std::string> paths{"CMakeLists.txt", "CMakePresets.json"};
    for (const char* part : {"core", "web", "cli", "tests", "cmake"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / part)) {
            const bool builds = entry.path().filename() == "CMakeLists.txt" || entry.path().extension() == ".cmake";
            if (builds) paths.push_back(entry.path().lexically_relative(root).generic_string());
        }
    }
    for (const std::string& path : paths) {
        for (Forced& each : forced_by(path, file_text(path))) forced.push_back(std::move(each));
    }
    return forced;
}

/// Only what any folder may know anyway; but for targets of tests alone, and for what others wrote.
bool may_force(const Forced& forced) {
    constexpr std::array tests{"core_tests", "web_tests", "fuzzed"};
    if (!forced.shipped || std::find(tests.begin(), tests.end(), forced.target) != tests.end()) return true;
    if (forced.target.empty()) return forced.by == "cmake/imgui.cmake" || forced.by == "cmake/sdl2.cmake";
    if (!forced.header.starts_with('<') || !forced.header.ends_with('>')) return false;
    const std::string header = forced.header.substr(1, forced.header.size() - 2);
    return is_standard(header) && !foreign_of(header);
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

TEST_CASE("What others wrote is known only where the README's map says so") {
    for (const Include& include : includes_of_sources()) {
        if (include.ours) continue;
        const std::string crossing = include.from + " includes <" + include.name + ">";
        CHECK_MESSAGE(may_know(folder_of(include.from), include.name), crossing);
    }
}

TEST_CASE("What others wrote is used only where it may be known, whichever header brought it") {
    int used = 0;
    for (const auto& [path, text] : sources()) {
        for (const Foreign& each : foreign) {
            for (const std::string& word : each.words) {
                if (text.find(word) == std::string::npos) continue;
                const std::string crossing = path + " uses " + word;
                const auto& folders = each.folders;
                CHECK_MESSAGE(std::find(folders.begin(), folders.end(), folder_of(path)) != folders.end(), crossing);
                ++used;
            }
        }
    }
    CHECK(used > 50);
}

TEST_CASE("The build forces no header into what is shipped that a folder might not know") {
    const auto forced = forced_headers();
    CHECK(forced.size() > 10);
    for (const Forced& each : forced) {
        const std::string crossing = each.by + " forces " + each.header + " into " + each.target;
        CHECK_MESSAGE(may_force(each), crossing);
    }
}

TEST_CASE("No folder may know what it does not include") {
    std::set<std::string> known;
    for (const Include& include : includes_of_sources()) {
        const Foreign* found = include.ours ? nullptr : foreign_of(include.name);
        if (found) known.insert(folder_of(include.from) + " may know " + std::string{found->begins});
    }
    for (const Foreign& each : foreign) {
        for (const std::string& folder : each.folders) {
            const std::string allowed = folder + " may know " + std::string{each.begins};
            CHECK_MESSAGE(known.contains(allowed), allowed);
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

TEST_CASE("However an include is written, it is seen") {
    const auto includes =
        includes_of("a/b.h", "#include <SDL.h>\n#include\"c/d.h\"\n  #  include <x/y.hpp>  // why\n// #include <no>\n");
    REQUIRE(includes.size() == 3);
    CHECK(includes[0].name == "SDL.h");
    CHECK_FALSE(includes[0].ours);
    CHECK(includes[1].name == "c/d.h");
    CHECK(includes[1].ours);
    CHECK(includes[2].name == "x/y.hpp");
}

TEST_CASE("What a folder may not know would be seen") {
    CHECK(may_know("core/model", "vector"));
    CHECK(may_know("core/codec", "nlohmann/json.hpp"));
    CHECK_FALSE(may_know("core/model", "nlohmann/json.hpp"));
    CHECK_FALSE(may_know("core/rules/mines", "imgui.h"));
    CHECK(may_know("web/widgets", "imgui_internal.h"));
    CHECK_FALSE(may_know("web/widgets", "imgui_impl_sdl2.h"));
    CHECK_FALSE(may_know("web/app", "emscripten/html5.h"));
    CHECK_FALSE(may_know("web/draw", "SDL_events.h"));
    CHECK_FALSE(may_know("core/assessment", "fstream"));
    CHECK_FALSE(may_know("web/platform", "boost/any.hpp"));
}

TEST_CASE("A header that the build forces would be seen") {
    const auto refused = [](const std::string& path, const std::string& build) {
        std::vector<std::string> headers;
        for (const Forced& each : forced_by(path, build)) {
            if (!may_force(each)) headers.push_back(each.header);
        }
        return headers;
    };
    using Headers = std::vector<std::string>;
    const std::string core = "core/CMakeLists.txt";
    CHECK(refused(core, "target_precompile_headers(oreplan_core PRIVATE <vector>\n    <string>)") == Headers{});
    CHECK(
        refused(core,
                "target_precompile_headers(oreplan_core PRIVATE <vector> pages/words/words.h <map>)\nadd_library(more a.cpp)") ==
        Headers{"pages/words/words.h"});
    CHECK(refused(core, "Target_Precompile_Headers( oreplan_core PUBLIC <filesystem> \"<nlohmann/json.hpp>\" )") ==
          Headers{"<filesystem>", "<nlohmann/json.hpp>"});
    CHECK(refused(core, "target_precompile_headers(program REUSE_FROM core_tests)") == Headers{"REUSE_FROM", "core_tests"});
    CHECK(refused("tests/CMakeLists.txt", "target_precompile_headers(core_tests PRIVATE core/fixture.h)") == Headers{});
    CHECK(refused("tests/CMakeLists.txt", "target_precompile_headers(oreplan_core PRIVATE core/fixture.h)") ==
          Headers{"core/fixture.h"});
    CHECK(refused(core, "set_target_properties(program PROPERTIES PRECOMPILE_HEADERS core/model/plan.h)") ==
          Headers{"core/model/plan.h"});
    CHECK(refused("cmake/flags.cmake", "add_compile_options(-include core/model/plan.h)") == Headers{"core/model/plan.h"});
    CHECK(refused(core, "set(CMAKE_CXX_FLAGS \"-O1 -include;vector\")") == Headers{"vector"});
    CHECK(refused(core, "add_compile_options($<$<CXX_COMPILER_ID:Clang>:-include-pch> all.pch)") == Headers{"all.pch"});
    CHECK(refused("cmake/sdl2.cmake", "target_compile_options(sdl2 PRIVATE -w -include cmake/sdl2_config.h)") == Headers{});
    CHECK(refused(core, "# -include a.h\nset_source_files_properties(main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)") ==
          Headers{});
}

}  // namespace oreplan
