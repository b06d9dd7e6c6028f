#include "core/codec/schema.h"

#include "cli/commands.h"
#include "core/theme/theme.h"

namespace oreplan::cli {

int schema(const SchemaOptions& options) {
    return print("schema", (options.kind == SchemaKind::plan ? plan_schema() : ledger_schema()).dump(2) + '\n');
}

int theme(const ThemeOptions&) { return print("theme", theme_css()); }

}  // namespace oreplan::cli
