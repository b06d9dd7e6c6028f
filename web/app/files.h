#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/codec/ledger_reading.h"
#include "core/model/deck.h"
#include "core/pages/problems.h"
#include "web/app/session.h"
#include "web/platform/host.h"

namespace oreplan {

/// What of a visitor's is to be shown.
struct Brought {
    std::string plan;
    std::string ledger = {};                ///< empty where none came of that plan
    bool plan_is_new = false;               ///< the plan came too, and is looked at from its beginning
    std::shared_ptr<const Deck> deck = {};  ///< slides of it, which are shown at once; null where none came

    /// As what is looked at now, in that plan.
    View view(const Session& session) const;
};

/// What became of the files that a visitor brought, and of the ledgers that the site did.
struct Receipt {
    std::optional<Brought> show;  ///< the visitor's last that was taken in; nothing where none was
    std::vector<RefusedFile> refused;
    bool has_ledger = false;  ///< one of the site's was taken in
    std::string wanted;       ///< a plan that the site offers and ledgers wait for; empty where none does
};

/// Takes plans, ledgers and slides into the session, plans first, whatever the order in which they came. A plan is looked at as the
/// page of the same name is now, a ledger at the date that is looked at where its plan is. A file is looked into as it comes,
/// so that no text is held that was refused or is a plan already; the session changes only with `begin` and `step`. Ledgers
/// and slides of a plan that the site offers and that is not loaded yet are kept until it is.
class Receiver {
public:
    void add(platform::File file);

    /// A ledger that the site brings, by the id of its document, see platform::Document. Its plan has to be here.
    void add(std::string_view document, std::string_view text);

    /// Whether anything of the visitor's waits.
    bool has_own() const;

    /// Whether nothing came, is being read or is to be told.
    bool is_idle() const;

    /// Takes in the plans that came.
    void begin(Session& session);

    /// Reads on in the ledgers that came, some of one. False where there is nothing more to read.
    bool step(Session& session);

    /// Forgets the ledgers that are not read yet, and shows none of those that are; a plan that came is still shown.
    void stop();

    /// Whether a ledger of the site's is among those.
    bool has(std::string_view document) const;

    /// The ledger that is being read, nothing where none is.
    struct Progress {
        std::string name;
        double part = 0;  ///< from 0 to 1
    };
    std::optional<Progress> progress() const;

    /// Of what was taken in and refused since the last one.
    Receipt receipt();

private:
    struct ReadPlan {
        OwnFile file;
        Plan plan;
    };
    /// A ledger, or slides.
    struct Unread {
        OwnFile file;
        std::string name;  ///< by which its problems are told
        std::string text;
        std::string plan;
        bool wants_plan = false;  ///< that is told already
    };
    struct Reading {
        Reading(Unread unread, std::shared_ptr<const Plan> its_plan, bool is_published)
            : ledger(std::move(unread)),
              plan(std::move(its_plan)),
              reading(ledger.text, *plan, LedgerReading::usual_stretch, is_published) {}

        Unread ledger;
        std::shared_ptr<const Plan> plan;
        LedgerReading reading;
    };

    void refuse(const OwnFile& file, const std::string& name, Problems problems);
    void read_decks(Session& session);
    bool begin_ledger(Session& session);
    void finish_ledger(Session& session);

    std::vector<ReadPlan> plans_;
    std::vector<Unread> ledgers_;
    std::vector<Unread> decks_;
    std::unique_ptr<Reading> reading_;
    Receipt receipt_;
};

}  // namespace oreplan
