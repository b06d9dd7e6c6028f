#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/codec/plan_json.h"
#include "core/pages/masthead.h"
#include "core/pages/page.h"
#include "core/rules/assessment.h"

namespace oreplan {

/// What is loaded and what is shown. Everything on the screen follows from it; only `open` changes it.
class Session {
public:
    /// Problems of a text that was refused; empty when it was taken in.
    Problems add_catalogue(std::string_view language, std::string_view json);
    Problems add_plan(std::string_view json);
    Problems add_ledger(std::string_view json);

    /// The plans and their ledgers that the site has to offer, as JSON: {"<plan>": ["<ledger>", …], …}. The public default
    /// ledger is not among them. Today is the visitor's.
    void begin(std::string_view offered, Date today);

    /// The view that an address asks for. Defaults come from the plan that it names; a plan that the site does not know is
    /// the first one, a ledger that it does not know is the public default.
    View read_address(std::string_view address) const;
    std::string address() const;

    /// What is missing to show a view: "plan" or "ledger" with the id to ask for; nothing when all is here.
    struct Missing {
        std::string plan;
        std::string ledger;
    };
    std::optional<Missing> missing_for(const View& view) const;

    /// Shows a view for which nothing is missing: assesses anew where plan, ledger, date or reading changed.
    void open(const View& view);

    bool is_open() const { return assessment_.has_value(); }
    const View& view() const { return view_; }
    const Catalogue& catalogue() const { return catalogues_.at(view_.language); }
    const Page& page() const { return page_; }
    const Masthead& masthead() const { return masthead_; }
    View defaults() const { return defaults_for(view_.plan); }

private:
    View defaults_for(const std::string& plan) const;
    const Ledger& ledger_of(const View& view) const;

    std::map<Language, Catalogue> catalogues_;
    std::map<std::string, std::unique_ptr<const Plan>> plans_;
    std::map<std::string, std::map<std::string, std::unique_ptr<const Ledger>>> ledgers_;
    std::map<std::string, std::vector<std::string>> offered_;
    Ledger empty_ledger_;
    Date today_ = last_day(1970);
    View view_;
    std::optional<Assessment> assessment_;
    Page page_;
    Masthead masthead_;
};

}  // namespace oreplan
