#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/pages/problems.h"
#include "web/app/session.h"
#include "web/platform/host.h"

namespace oreplan {

/// What became of the files that a visitor brought.
struct Receipt {
    std::optional<View> show;  ///< the last thing that was taken in; nothing where nothing was
    std::vector<RefusedFile> refused;
    std::vector<platform::File> waiting;  ///< ledgers of a plan that the site offers and that is not loaded yet
    std::string wanted;                   ///< that plan
};

/// Takes plans and ledgers into the session, plans first, whatever the order in which they came. A plan is looked at as the
/// page of the same name is now, a ledger at the date that is looked at where its plan is.
Receipt receive(Session& session, std::vector<platform::File> files);

}  // namespace oreplan
