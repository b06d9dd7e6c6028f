#include "core/codec/schema.h"

#include <cstdio>

#include "cli/commands.h"
#include "core/theme/theme.h"

namespace oreplan::cli {

int schema(const std::vector<std::string>& arguments) {
    if (arguments != std::vector<std::string>{"plan"} && arguments != std::vector<std::string>{"ledger"}) {
        std::fputs("schema: of what? plan or ledger\n", stderr);
        return 2;
    }
    std::puts((arguments.front() == "plan" ? plan_schema() : ledger_schema()).dump(2).c_str());
    return 0;
}

int theme(const std::vector<std::string>&) {
    std::fputs(theme_css().c_str(), stdout);
    return 0;
}

}  // namespace oreplan::cli
