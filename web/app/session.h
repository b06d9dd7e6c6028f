#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/codec/encoding.h"
#include "core/model/ledger.h"
#include "core/model/offer.h"
#include "core/model/plan.h"
#include "core/model/problem.h"
#include "core/page/address.h"
#include "core/page/page.h"
#include "core/page/slide.h"
#include "core/pages/booklet.h"
#include "core/pages/masthead.h"
#include "web/platform/document.h"

namespace oreplan {

/// A file that a plan or ledger comes from; without a name where the site brings it.
struct OwnFile {
    std::string name = {};
    Encoding encoding = Encoding::utf8;
};

/// What is loaded and what is shown. Everything on the screen follows from it; only `open` changes it.
class Session {
public:
    /// The id under which a text was taken in, or why it was not. `file` is the visitor's own file that it comes from; a ledger's
    /// has no name where the site brings it: the visitor's plans and ledgers live in this visit only, join what is offered,
    /// stand before the site's of the same id, and carry a notice. A ledger is one that was read for its plan as it is here.
    /// What the site brings under an id has that id: under another it would be asked for without end. Its plans come in their own
    /// words and those of one more language, as "<plan>/<language>".
    tl::expected<std::string, Problems> add_plan(std::string_view id, std::string_view json);
    std::string add_plan(Plan plan, const OwnFile& file);
    std::string add_ledger(Ledger ledger, const OwnFile& file = {});
    /// Words of a language, which may come in several files.
    tl::expected<std::string, Problems> add_catalogue(std::string_view language, std::string_view json);

    /// What the site has to offer, as in read_offer (codec/offer_json.h). Today is the visitor's.
    void begin(std::string_view offered, Date today);
    /// A part of the program has come, after those before it.
    void add_part(ProgramPart part) { part_ = part; }
    bool has(ProgramPart part) const { return part_ >= part; }
    std::shared_ptr<const Plan> plan(const std::string& id) const;                ///< null where it is not here
    std::shared_ptr<const Ledger> ledger_of(const View& view) const;              ///< of a view for which nothing is missing
    std::string ledger_id(const View& view) const;                                ///< empty where it shows none: see View::ledger
    bool is_own(const std::string& plan) const { return files_.contains(plan); }  ///< the visitor's, and not the site's
    bool offers(const std::string& plan) const { return find(offer_, plan) != nullptr; }

    /// The view that an address asks for. A plan that is not offered is the first that is here or may come, a ledger that is not offered is the one that
    /// opens with the plan; both are among what was not read.
    ReadAddress read_address(std::string_view address) const;
    std::string address() const;

    /// What the site has to bring next to show a view; nothing when all is here that it offers.
    struct Missing {
        platform::Document kind;
        std::string id;

        bool operator==(const Missing&) const = default;
    };
    std::optional<Missing> missing_for(const View& view) const;

    /// Shows a view for which nothing is missing: assesses anew where plan, ledger, date or reading changed. A date is held within
    /// as_of_range, and what is looked at is let go where the page has it not; a notice tells so, and what of an address was not
    /// read.
    void open(View view, std::vector<std::string> unread = {});
    /// The same page anew, after words have come.
    void say_again();

    /// The theme that is shown, which the masthead tells until `open` is called again.
    void show_theme(Theme theme) { oreplan::show_theme(masthead_, theme); }

    /// Whether the plan or the ledger that is shown is the visitor's own, so that no link leads others to it.
    bool shows_own() const;

    bool is_open() const { return assessment_.has_value(); }
    const View& view() const { return view_; }
    /// In the language of what is shown; before anything is, in the one that has come.
    const Catalogue& catalogue() const;
    const Page& page() const { return page_; }
    const Masthead& masthead() const { return masthead_; }
    /// What is shown, as slides.
    Presentation presentation() const;
    /// The whole plan as it is looked at.
    Booklet booklet() const;

private:
    /// Shared with what is shown: what was replaced is given back once nothing shows it any more.
    using SharedPlan = std::shared_ptr<const Plan>;
    using SharedLedger = std::shared_ptr<const Ledger>;
    using Ledgers = std::map<std::string, SharedLedger>;

    void forget_misfits(const Plan& plan);
    bool has_plan(const View& view) const;
    bool has_ledger(const View& view) const;
    bool offers_ledger(const View& view) const;
    void show(View view);
    void fit_slides(View& view, std::vector<std::string>& unread) const;
    std::string notice() const;
    std::string ledger_name() const;

    std::map<Language, Catalogue> catalogues_;
    std::map<std::string, SharedPlan> plans_;
    std::map<std::string, Language> asked_in_;  ///< by plan of the site: the language in whose words, and its own, it is here
    std::map<std::string, Ledgers> ledgers_;    ///< by plan
    std::map<std::string, OwnFile> files_;      ///< the visitor's own, by plan or "plan/ledger"
    Offer offer_;
    SharedLedger empty_ledger_ = std::make_shared<const Ledger>();
    ProgramPart part_ = ProgramPart::first;  ///< the last of the program that is here
    Date today_ = last_day(1970);
    View view_;
    SharedPlan shown_plan_;  ///< the assessment points at both
    SharedLedger shown_ledger_;
    Window span_;  ///< the dates at which they can be looked at
    std::optional<Assessment> assessment_;
    Page page_;
    Masthead masthead_;
};

}  // namespace oreplan
