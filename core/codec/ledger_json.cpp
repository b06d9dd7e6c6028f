#include "core/codec/ledger_json.h"

#include "core/checks/check.h"
#include "core/codec/file_json.h"

namespace oreplan {

tl::expected<Ledger, Problems> read_ledger(std::string_view json, const Plan& plan) {
    return read_checked<Ledger>(json, [&](const Ledger& ledger) { return check_ledger(ledger, plan); });
}

std::string write_ledger(Ledger ledger) { return write_file(ledger); }

}  // namespace oreplan
