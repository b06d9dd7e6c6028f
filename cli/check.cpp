#include <cstdio>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load.h"
#include "core/codec/plan_json.h"

namespace oreplan::cli {

namespace {

int fail(const std::string& message) {
    std::fputs((message + (message.ends_with('\n') ? "" : "\n")).c_str(), stderr);
    return 1;
}

}  // namespace

int check(const std::vector<std::string>& given) {
    const auto arguments = parse_arguments(given, {"i18n", "language"});
    if (!arguments) return fail(arguments.error());
    if (arguments->words.empty() || arguments->words.size() > 2) return fail("check: give a plan file, and at most a ledger");
    const auto language = parse_name<Language>(arguments->option("language", "zh"));
    if (!language) return fail("check: --language is zh or en");
    const auto catalogue = load_catalogue(arguments->option("i18n", "assets/i18n"), *language);
    if (!catalogue) return fail(catalogue.error());
    const auto plan = load_plan(arguments->words[0], *catalogue);
    if (!plan) return fail(plan.error());
    if (arguments->words.size() == 2) {
        const auto text = read_file(arguments->words[1]);
        if (!text) return fail(text.error());
        const auto ledger = read_ledger(*text, *plan);
        if (!ledger) return fail(problem_lines(arguments->words[1], ledger.error(), *catalogue));
    }
    return 0;
}

}  // namespace oreplan::cli
