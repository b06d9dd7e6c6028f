// Any address is a view, and the view's own address leads back to it.
#include "core/page/address.h"
#include "tests/fuzz/property.h"

using namespace oreplan;
using namespace oreplan::fuzz;

namespace {

View read(const std::string& address) { return read_address(address).view; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    View view = read(std::string(data, data + size));
    if (view.plan.empty()) view.plan = "lixi-trial-2026-2030";  // as whoever shows it would have it
    const std::string address = address_of(view);
    must(read(address) == view, "a view's address leads back to it");
    must(address_of(read(address)) == address, "a view has one address");
    for (const char character : address) must(character > ' ' && character < '\x7F', "an address is plain ASCII");
    return 0;
}
