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
    std::string wanted;  ///< a plan that the site offers and ledgers wait for; empty where none does
};

/// Takes plans and ledgers into the session, plans first, whatever the order in which they came. A plan is looked at as the
/// page of the same name is now, a ledger at the date that is looked at where its plan is. Each file is read as it comes, so
/// that no text is held that was refused or is a plan already; the session changes only with `finish`. Ledgers of a plan that
/// the site offers and that is not loaded yet are kept for the next `finish`.
class Receiver {
public:
    void add(platform::File file);
    Receipt finish(Session& session);
    bool is_waiting() const { return !ledgers_.empty(); }

private:
    struct ReadPlan {
        OwnFile file;
        Plan plan;
    };
    struct UnreadLedger {
        OwnFile file;
        std::string text;
        std::string plan;
    };

    void refuse(const OwnFile& file, Problems problems);
    void take(Session& session, UnreadLedger ledger, Receipt& receipt);

    std::vector<RefusedFile> refused_;
    std::vector<ReadPlan> plans_;
    std::vector<UnreadLedger> ledgers_;
};

}  // namespace oreplan
