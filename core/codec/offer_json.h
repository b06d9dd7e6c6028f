#pragma once

#include <string_view>

#include "core/model/offer.h"

namespace oreplan {

/// Reads what a site has to offer: {"<plan>": {"name": {"zh": …, "en": …}, "ledgers": {"<ledger>": {"name": …}, …}}, …}, as
/// the site's manifest has it, where each also tells its file. Nothing is offered by what is no such object.
Offer read_offer(std::string_view json);

}  // namespace oreplan
