#include <nlohmann/json.hpp>
#include <utility>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load.h"

namespace oreplan::cli {

namespace {

namespace fs = std::filesystem;
using Document = nlohmann::ordered_json;  // what a file tells stays in its order

std::string whole_lines(const std::string& told) { return told.ends_with('\n') ? told : told + '\n'; }

/// The ledgers of a plan's folder by their ids, or every problem of them.
tl::expected<Document, std::string> published_ledgers(const fs::path& folder, const Plan& plan, const Catalogue& catalogue) {
    const auto files = read_folder(folder);
    if (!files) return tl::unexpected(files.error());
    Document ledgers = Document::object();
    std::string problems;
    for (const fs::path& file : *files) {
        if (file.extension() != ".json") continue;
        const std::string id = file.stem().string();
        if (const auto ledger = load_published_ledger(file, id, plan, catalogue)) {
            ledgers[id] = Document::parse(ledger->text);
        } else {
            problems += whole_lines(ledger.error());
        }
    }
    if (!problems.empty()) return tl::unexpected(problems);
    return ledgers;
}

tl::expected<Document, std::string> published_plan(const fs::path& folder, const Catalogue& catalogue) {
    const auto plan = load_published_plan(folder / "plan.json", folder.filename().string(), catalogue);
    if (!plan) return tl::unexpected(plan.error());
    auto ledgers = published_ledgers(folder / "ledgers", plan->noun, catalogue);
    if (!ledgers) return tl::unexpected(ledgers.error());
    const std::string& opens = plan->noun.default_ledger;
    if (!opens.empty() && !ledgers->contains(opens)) {
        return tl::unexpected((folder / "plan.json").string() + "#/default_ledger: no ledgers/" + opens +
                              ".json beside the plan; put it there, or leave default_ledger out");
    }
    return Document{{"plan", Document::parse(plan->text)}, {"ledgers", std::move(*ledgers)}};
}

/// The plans of a folder by their ids, or every problem of all of them.
tl::expected<Document, std::string> published_plans(const fs::path& folder, const Catalogue& catalogue) {
    const auto entries = read_folder(folder);
    if (!entries) return tl::unexpected(entries.error());
    Document plans = Document::object();
    std::string problems;
    for (const fs::path& entry : *entries) {
        std::error_code error;
        if (!fs::is_directory(entry, error)) continue;
        if (auto plan = published_plan(entry, catalogue)) {
            plans[entry.filename().string()] = std::move(*plan);
        } else {
            problems += whole_lines(plan.error());
        }
    }
    if (!problems.empty()) return tl::unexpected(problems);
    if (plans.empty()) return tl::unexpected(folder.string() + ": no plan; put a folder with its plan.json there");
    return plans;
}

}  // namespace

int assets(const AssetsOptions& options) {
    const auto catalogue = load_catalogue(options.i18n, options.language);
    if (!catalogue) return fail("", catalogue.error());
    const auto plans = published_plans(options.plans, *catalogue);
    return plans ? print("assets", plans->dump() + '\n') : fail("", plans.error());
}

}  // namespace oreplan::cli
