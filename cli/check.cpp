#include <cerrno>
#include <cstdio>
#include <cstring>

#include "cli/commands.h"
#include "cli/load.h"

namespace oreplan::cli {

int fail(const std::string& command, const std::string& message, int code) {
    std::fprintf(stderr, "%s%s%s%s", command.c_str(), command.empty() ? "" : ": ", message.c_str(),
                 message.ends_with('\n') ? "" : "\n");
    return code;
}

int print(const std::string& command, const std::string& text) {
    const bool printed = std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
    return printed ? fine : fail(command, std::string{"standard output: "} + std::strerror(errno));
}

int check(const CheckOptions& options) {
    const auto catalogue = load_catalogue(options.i18n, options.language);
    if (!catalogue) return fail("", catalogue.error());
    const auto plan = load_plan(options.plan, *catalogue);
    if (!plan) return fail("", plan.error());
    const auto ledger = load_ledger(options.ledger, *plan, *catalogue);
    return ledger ? fine : fail("", ledger.error());
}

}  // namespace oreplan::cli
