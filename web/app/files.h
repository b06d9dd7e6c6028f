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
/// page of the same name is now, a ledger at the date that is looked at where its plan is. Each file is read as it comes, so
/// that no text is held that was refused or is a plan already; the session changes only with `finish`.
class Receiver {
public:
    void add(platform::File file);
    Receipt finish(Session& session);

private:
    struct ReadPlan {
        std::string file;
        Plan plan;
    };
    struct UnreadLedger {
        platform::File file;
        std::string plan;
    };

    std::vector<RefusedFile> refused_;
    std::vector<ReadPlan> plans_;
    std::vector<UnreadLedger> ledgers_;
};

}  // namespace oreplan
