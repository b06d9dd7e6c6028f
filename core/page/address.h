#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/page/view.h"

namespace oreplan {

/// The address of a view, relative to the site's root:
/// `<plan>/<language>/<page>/?at=2024-06-30&ledger=…&q=…&green=…&reading=…&status=missed&tables=1&view=text&elder=1&sort=2:3&part=2&slide=3&turn=20&theme=dark&scale=1.25#<kind>:<subject>&<field>=<answer>`.
/// Whatever is as in a view that nothing was chosen for is left out of the query.
std::string address_of(const View& view);

/// What an address tells.
struct ReadAddress {
    View view;
    std::vector<std::string> unread;  ///< its parts that mean nothing, as they stand there
};

/// What the address leaves out is as in a view that nothing was chosen for, and so is what stands in a part that cannot be read: an
/// escape that is cut off, a day or a word that there is not, a scale beyond its limits, a parameter that was told already. A scale
/// is read to the hundredth; a slide and the seconds to turn are the nearest that there can be. Nothing of such a part is believed. A leading '/' is allowed, and so are parameters of other names:
/// where links are shared, others add theirs.
ReadAddress read_address(std::string_view address);

/// A parameter of the view's address, as it is written there; empty where there is none of that name.
std::string parameter_of(const View& view, std::string_view name);

/// The same view with a parameter of its address told anew, by the name that it has there; without a value it is as where nothing
/// was chosen. Nothing where it cannot be read.
std::optional<View> with_parameter(View view, std::string_view name, const std::string& value);

/// The parameters that tell how things look and not what is looked at.
std::vector<std::string_view> look_parameters();

}  // namespace oreplan
