#include "cli/load.h"

#include <cstdio>

#include "cli/encodings.h"
#include "cli/files.h"
#include "cli/progress.h"
#include "core/checks/other_id.h"
#include "core/codec/encoding.h"
#include "core/codec/ledger_reading.h"
#include "core/codec/plan_json.h"

namespace oreplan::cli {

namespace {

tl::expected<Ledger, Problems> read_with_progress(const std::string& text, const Plan& plan, const std::string& name) {
    constexpr int hundredths = 100;
    Progress progress{name + ": percent", hundredths};
    LedgerReading reading{text, plan};
    while (reading.step()) progress.reach(static_cast<std::size_t>(reading.part() * hundredths));
    return std::move(reading).result();
}

/// Problems as lines for a terminal.
std::string problem_lines(const std::filesystem::path& path, const Problems& problems, const Catalogue& catalogue) {
    std::string lines;
    for (const Problem& problem : problems) {
        lines += path.string() + (problem.where.empty() ? "" : '#' + problem.where) + ": " + catalogue.say(problem.what) + " — " +
                 catalogue.say(problem.cure) + '\n';
    }
    return lines;
}

tl::expected<std::string, std::string> read_text(const std::filesystem::path& path, const Catalogue& catalogue) {
    return read_file(path).and_then([&](const std::string& bytes) -> tl::expected<std::string, std::string> {
        auto decoded = decode(bytes, decode_gb18030);
        if (!decoded) return tl::unexpected(problem_lines(path, decoded.error(), catalogue));
        if (decoded->taken != Encoding::utf8) {
            const std::string encoding{name_of(decoded->taken)};
            std::fprintf(stderr, "%s\n",
                         catalogue.say("encoding.file", {{"file", path.string()}, {"encoding", encoding}}).c_str());
        }
        return std::move(decoded->text);
    });
}

tl::expected<Plan, std::string> plan_in(const std::string& text, const std::filesystem::path& path, const Catalogue& catalogue) {
    auto plan = read_plan(text);
    if (!plan) return tl::unexpected(problem_lines(path, plan.error(), catalogue));
    return std::move(*plan);
}

tl::expected<Ledger, std::string> ledger_in(const std::string& text, const std::filesystem::path& path, const Plan& plan,
                                            const Catalogue& catalogue) {
    auto ledger = read_with_progress(text, plan, path.filename().string());
    if (!ledger) return tl::unexpected(problem_lines(path, ledger.error(), catalogue));
    return std::move(*ledger);
}

}  // namespace

tl::expected<Catalogue, std::string> load_catalogue(const std::filesystem::path& folder, Language language) {
    const auto path = folder / (std::string{name_of(language)} + ".json");
    return read_file(path).and_then([&](const std::string& text) -> tl::expected<Catalogue, std::string> {
        auto catalogue = Catalogue::read(text, language);
        if (!catalogue) return tl::unexpected(path.string() + ": not one JSON object of words\n");
        return std::move(*catalogue);
    });
}

tl::expected<Plan, std::string> load_plan(const std::filesystem::path& path, const Catalogue& catalogue) {
    return read_text(path, catalogue).and_then([&](const std::string& text) { return plan_in(text, path, catalogue); });
}

tl::expected<Ledger, std::string> load_ledger(const std::optional<std::filesystem::path>& path, const Plan& plan,
                                              const Catalogue& catalogue) {
    if (!path) return Ledger{};
    return read_text(*path, catalogue).and_then([&](const std::string& text) { return ledger_in(text, *path, plan, catalogue); });
}

tl::expected<Published<Plan>, std::string> load_published_plan(const std::filesystem::path& path, const std::string& id,
                                                               const Catalogue& catalogue) {
    auto text = read_text(path, catalogue);
    if (!text) return tl::unexpected(text.error());
    auto plan = plan_in(*text, path, catalogue);
    if (!plan) return tl::unexpected(plan.error());
    const std::string& own = plan->identity.id;
    if (own != id) return tl::unexpected(problem_lines(path, {other_id("/identity/id", own, id)}, catalogue));
    return Published<Plan>{std::move(*plan), std::move(*text)};
}

tl::expected<Published<Ledger>, std::string> load_published_ledger(const std::filesystem::path& path, const std::string& id,
                                                                   const Plan& plan, const Catalogue& catalogue) {
    auto text = read_text(path, catalogue);
    if (!text) return tl::unexpected(text.error());
    auto ledger = ledger_in(*text, path, plan, catalogue);
    if (!ledger) return tl::unexpected(ledger.error());
    if (ledger->id != id) return tl::unexpected(problem_lines(path, {other_id("/id", ledger->id, id)}, catalogue));
    return Published<Ledger>{std::move(*ledger), std::move(*text)};
}

}  // namespace oreplan::cli
