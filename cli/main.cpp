#include <array>
#include <cstdio>
#include <string_view>

#include "cli/commands.h"

namespace {

struct Command {
    std::string_view name;
    int (*run)(const std::vector<std::string>&);
    const char* usage;
};

constexpr std::array commands{
    Command{"check", oreplan::cli::check, "check PLAN.json [LEDGER.json] [--i18n FOLDER] [--language zh|en]"},
    Command{"site", oreplan::cli::site,
            "site --plans FOLDER --i18n FOLDER --shell FILE --manifest FILE --out FOLDER [--default-plan ID] "
            "[--root-path /FOLDER/] [--today DATE]"},
    Command{
        "report", oreplan::cli::report,
        "report PLAN.json [LEDGER.json] [--period all|YEAR] [--at DATE] [--language zh|en] [--out report.html] [--csv FOLDER]"},
    Command{"schema", oreplan::cli::schema, "schema plan|ledger"},
    Command{"theme", oreplan::cli::theme, "theme"},
};

}  // namespace

int main(int count, char** values) {
    const std::vector<std::string> arguments(values + 1, values + count);
    for (const Command& command : commands) {
        if (!arguments.empty() && arguments.front() == command.name) {
            return command.run({arguments.begin() + 1, arguments.end()});
        }
    }
    std::fputs("usage:\n", stderr);
    for (const Command& command : commands) std::fprintf(stderr, "  oreplan %s\n", command.usage);
    return 2;
}
