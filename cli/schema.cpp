#include "core/codec/schema.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "cli/commands.h"
#include "core/theme/theme.h"

namespace oreplan::cli {

namespace {

/// To standard output, which may be a file on a full disk.
int print(const std::string& command, const std::string& text) {
    const bool printed = std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
    return printed ? fine : fail(command, std::string{"standard output: "} + std::strerror(errno));
}

}  // namespace

int schema(const SchemaOptions& options) {
    return print("schema", (options.kind == SchemaKind::plan ? plan_schema() : ledger_schema()).dump(2) + '\n');
}

int theme(const ThemeOptions&) { return print("theme", theme_css()); }

}  // namespace oreplan::cli
