#include "core/codec/ledger_json.h"

#include <utility>

#include "core/codec/file_json.h"
#include "core/codec/ledger_reading.h"

namespace oreplan {

tl::expected<Ledger, Problems> read_ledger(std::string_view json, const Plan& plan) {
    LedgerReading reading{json, plan};
    while (reading.step()) continue;
    return std::move(reading).result();
}

std::string write_ledger(Ledger ledger) { return write_file(ledger); }

}  // namespace oreplan
