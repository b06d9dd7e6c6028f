// A ledger file of a plan is read or refused, event by event as at once; what is read is written so that it reads the same.
#include "core/codec/file_kind.h"
#include "core/codec/ledger_json.h"
#include "core/codec/ledger_reading.h"
#include "core/codec/plan_json.h"
#include "tests/fuzz/json_mutator.h"
#include "tests/fuzz/property.h"

using namespace oreplan;
using namespace oreplan::fuzz;

namespace {

const Plan& plan_of_ledgers() {
    static const auto plan = read_plan(project_file("tests/data/plans/lixi-trial-2026-2030/plan.json"));
    must(plan.has_value(), "the plan of the tests is read");
    return *plan;
}

tl::expected<Ledger, Problems> read_event_by_event(const std::string& text) {
    LedgerReading reading{text, plan_of_ledgers(), 1};
    while (reading.step()) continue;
    return std::move(reading).result();
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    return mutate_json(data, size, most, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    if (const auto kind = recognise(text); !kind) must_be_told(kind.error());
    const auto ledger = read_ledger(text, plan_of_ledgers());
    must(read_event_by_event(text) == ledger, "a ledger read event by event is as one read at once");
    if (!ledger) {
        must_be_told(ledger.error());
        return 0;
    }
    const std::string written = write_ledger(*ledger);
    const auto again = read_ledger(written, plan_of_ledgers());
    must(again.has_value(), "a ledger that was written is read");
    must(*again == *ledger, "a ledger comes back as it was");
    must(write_ledger(*again) == written, "a ledger is written alike again");
    return 0;
}
