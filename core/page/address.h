#pragma once

#include <string>
#include <string_view>

#include "core/page/view.h"

namespace oreplan {

/// The address of a view, relative to the site's root:
/// `<plan>/<language>/<page>/?at=2024-06-30&ledger=…&q=…&green=…&reading=…&tables=1&view=text&theme=dark&scale=1.25#<subject>&<field>=<answer>`.
/// Whatever equals `defaults` is left out of the query.
std::string address_of(const View& view, const View& defaults);

/// The view an address tells. What it leaves out, or says in a way that means nothing, is as in `defaults`; a scale is
/// held within its limits, to the hundredth. A leading '/' is allowed.
View parse_address(std::string_view address, const View& defaults);

}  // namespace oreplan
