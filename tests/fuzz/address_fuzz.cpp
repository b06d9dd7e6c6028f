// Any address is a view, and the view's own address leads back to it.
#include "core/page/address.h"
#include "tests/fuzz/property.h"

using namespace oreplan;
using namespace oreplan::fuzz;

namespace {

View defaults() {
    View view;
    view.plan = "lixi-trial-2026-2030";
    view.as_of = last_day(2026);
    return view;
}

View read(const std::string& address) { return read_address(address, defaults()).view; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const View view = read(std::string(data, data + size));
    const std::string address = address_of(view, defaults());
    must(read(address) == view, "a view's address leads back to it");
    must(address_of(read(address), defaults()) == address, "a view has one address");
    for (const char character : address) must(character > ' ' && character < '\x7F', "an address is plain ASCII");
    return 0;
}
