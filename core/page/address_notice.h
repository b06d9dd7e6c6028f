#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// What is shown in place of what an address asks for and cannot have.
struct ShownInstead {
    Date date;
    Window days;         ///< that can be looked at
    std::string ledger;  ///< its name in words
};

/// What a visitor is told of an address that asks for what there is not: what was asked for, what is shown, how to mend it. `unread` are
/// its parts as they stand in it (see ReadAddress), `asked` a date of its that lies outside of the days. Empty where there is nothing
/// to tell.
std::string address_notice(const std::vector<std::string>& unread, const std::optional<Date>& asked, const ShownInstead& shown,
                           const Catalogue& catalogue);

/// As much of a part of an address as tells which is meant: somebody may have pasted a book.
std::string beginning_of(const std::string& part);

}  // namespace oreplan
