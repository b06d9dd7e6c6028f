#include "core/codec/schema.h"

#include <cstdio>

#include "cli/commands.h"
#include "core/theme/theme.h"

namespace oreplan::cli {

int schema(const SchemaOptions& options) {
    std::puts((options.kind == SchemaKind::plan ? plan_schema() : ledger_schema()).dump(2).c_str());
    return fine;
}

int theme(const ThemeOptions&) {
    std::fputs(theme_css().c_str(), stdout);
    return fine;
}

}  // namespace oreplan::cli
