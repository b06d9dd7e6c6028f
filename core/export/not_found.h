#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text/catalogue.h"

namespace oreplan {

/// Whether a path can be a site's root on its server: "/", or folders between slashes, such as "/county/minerals/". Letters,
/// digits and "-._~" only, so that it stands in an address as it is.
bool is_root_path(std::string_view path);

/// Whether it tells where a site is read: http or https, a server and a path that can be a root.
bool is_site_address(std::string_view address);

/// What the server shows for an address that is none, in each catalogue's language. It stands at any depth, so its addresses
/// begin at the site's root on the server, `root_path`; `style` is the style sheet's path below it. It reads well without.
std::string not_found_html(const std::vector<Catalogue>& catalogues, const std::string& root_path, const std::string& style);

}  // namespace oreplan
