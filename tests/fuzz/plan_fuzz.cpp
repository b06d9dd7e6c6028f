// A plan file is read or refused; what is read is written so that it reads the same.
#include "core/codec/file_kind.h"
#include "core/codec/plan_json.h"
#include "tests/fuzz/json_mutator.h"
#include "tests/fuzz/property.h"

using namespace oreplan;
using namespace oreplan::fuzz;

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    return mutate_json(data, size, most, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    if (const auto kind = recognise(text); !kind) must_be_told(kind.error());
    const auto plan = read_plan(text);
    if (!plan) {
        must_be_told(plan.error());
        return 0;
    }
    const std::string written = write_plan(*plan);
    const auto again = read_plan(written);
    must(again.has_value(), "a plan that was written is read");
    must(*again == *plan, "a plan comes back as it was");
    must(write_plan(*again) == written, "a plan is written alike again");
    return 0;
}
