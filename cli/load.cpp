#include "cli/load.h"

#include "cli/files.h"
#include "core/codec/plan_json.h"

namespace oreplan::cli {

std::string problem_lines(const std::filesystem::path& path, const Problems& problems, const Catalogue& catalogue) {
    std::string lines;
    for (const Problem& problem : problems) {
        lines += path.string() + (problem.where.empty() ? "" : '#' + problem.where) + ": " + catalogue.say(problem.what) + " — " +
                 catalogue.say(problem.cure) + '\n';
    }
    return lines;
}

tl::expected<Catalogue, std::string> load_catalogue(const std::filesystem::path& folder, Language language) {
    const auto path = folder / (std::string{name_of(language)} + ".json");
    return read_file(path).and_then([&](const std::string& text) -> tl::expected<Catalogue, std::string> {
        auto catalogue = Catalogue::read(text, language);
        if (!catalogue) return tl::unexpected(path.string() + ": not one JSON object of words\n");
        return std::move(*catalogue);
    });
}

tl::expected<Plan, std::string> load_plan(const std::filesystem::path& path, const Catalogue& catalogue) {
    return read_file(path).and_then([&](const std::string& text) -> tl::expected<Plan, std::string> {
        auto plan = read_plan(text);
        if (!plan) return tl::unexpected(problem_lines(path, plan.error(), catalogue));
        return std::move(*plan);
    });
}

}  // namespace oreplan::cli
