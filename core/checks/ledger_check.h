#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/model/problem.h"
#include "core/model/state.h"
#include "core/model/timeline.h"

namespace oreplan {

/// The check of a ledger, some events at a time, so that whoever has very many of them can do something else between. As
/// check_ledger, which does it at once. The ledger and the plan have to outlive it.
class LedgerCheck {
public:
    LedgerCheck(const Ledger& ledger, const Plan& plan, std::set<std::size_t> unread = {});

    /// Looks at some more. False once all is looked at.
    bool step();

    /// How much is looked at, from 0 to 1.
    double part() const;

    /// What was found, in the order of the events, once all is looked at.
    Problems problems() &&;

private:
    using Arguments = std::vector<std::pair<std::string, Message::Argument>>;

    void report(std::size_t place, const std::string& where, const std::string& key, const Arguments& arguments = {});
    void add_record(std::size_t place);
    void check_record(std::size_t place);
    void check_words(std::size_t place);
    void check_days(std::size_t place);
    void check_links();
    void check_in_time(std::size_t place);
    void check_twice(std::size_t place, Event& event);
    void check_parts();
    bool is_near(const VagueDate& date) const;
    void add_credibly_dated(const Event& event);

    const Ledger& ledger_;
    const Plan& plan_;
    const std::set<std::size_t> unread_;  ///< places of events of which not all could be read
    const Window around_;
    std::vector<Event> dated_;                             ///< the events so far, each with a date that can be right
    std::unordered_map<std::string, std::size_t> places_;  ///< of the events, by id
    std::optional<Timeline> timeline_;                     ///< of all
    std::size_t in_time_ = 0;                              ///< how many of it are looked at
    State state_;                                          ///< after those
    std::unordered_map<std::string, std::size_t> told_;    ///< what those tell, and the place of the first that does
    bool is_done_ = false;
    std::set<std::size_t> doubtful_;                      ///< places of events that cannot be as they are told
    std::vector<std::pair<std::size_t, Problem>> found_;  ///< with the event's place
};

}  // namespace oreplan
