#include "core/checks/ledger_check.h"

#include <algorithm>
#include <utility>

#include "core/checks/check.h"
#include "core/checks/fingerprint.h"
#include "core/checks/missing_words.h"
#include "core/checks/reported_parts.h"
#include "core/model/event_check.h"
#include "core/model/subject.h"

namespace oreplan {

namespace {

constexpr std::size_t events_at_once = 256;

std::string at(std::size_t place) { return "/events/" + std::to_string(place); }

/// Whether an event brings something into being that later ones speak of.
bool makes_known(const Event& event) {
    return std::visit(
        [](const auto& what) {
            return requires { what.makes_known; };
        },
        event.what);
}

/// All of an event but how it was recorded: two that agree in it tell the same twice. (Archives may change what they describe;
/// this one does not.)
std::string fingerprint_of(Event& event) {
    Fingerprint print;
    print.write(static_cast<int>(event.what.index()));
    print.write(event.date);
    print.write(event.source);
    std::visit([&print](auto& what) { describe(print, what); }, event.what);
    return std::move(print.text);
}

/// Whether an event is taken for what follows. One with a problem, or of which not all could be read, is not, so that nothing
/// else is blamed for it; but what it makes known is known all the same.
bool counts(const Event& event, bool is_read, const Problems& problems) {
    const auto taken = [](const Problem& problem) { return problem.what.key == "problem.duplicate_id"; };
    return makes_known(event) ? std::none_of(problems.begin(), problems.end(), taken) : is_read && problems.empty();
}

}  // namespace

LedgerCheck::LedgerCheck(const Ledger& ledger, const Plan& plan, std::set<std::size_t> unread)
    : ledger_(ledger), plan_(plan), unread_(std::move(unread)), around_(days_around(plan)) {
    dated_.reserve(ledger.events.size());
    places_.reserve(ledger.events.size());
    told_.reserve(ledger.events.size());
}

/// First how they are known and what takes back what; then, by date, each that stands, against what is known before it; then what
/// they say together.
bool LedgerCheck::step() {
    const std::size_t count = ledger_.events.size();
    if (dated_.size() < count) {
        const std::size_t end = std::min(dated_.size() + events_at_once, count);
        while (dated_.size() < end) add_record(dated_.size());
        return true;
    }
    if (!timeline_) {
        check_links();
        timeline_.emplace(dated_);
        return true;
    }
    const auto all = timeline_->all();
    if (in_time_ < all.size()) {
        const std::size_t end = std::min(in_time_ + events_at_once, all.size());
        for (; in_time_ < end; ++in_time_) {
            const auto place = static_cast<std::size_t>(all[in_time_] - dated_.data());
            check_record(place);
            check_in_time(place);
        }
        return true;
    }
    if (!is_done_) check_parts();
    is_done_ = true;
    return false;
}

double LedgerCheck::part() const {
    if (is_done_) return 1;
    const double count = std::max(1.0, static_cast<double>(ledger_.events.size()));
    return 0.95 * (0.2 * static_cast<double>(dated_.size()) + 0.8 * static_cast<double>(in_time_)) / count;
}

Problems LedgerCheck::problems() && {
    Problems problems;
    if (ledger_.plan != plan_.identity.id) {
        problems.push_back(
            {"/plan", {"problem.other_plan", {{"id", ledger_.plan}, {"plan", plan_.identity.id}}}, {"cure.other_plan", {}}});
    }
    if (!is_id(ledger_.id) || ledger_.id == no_ledger)
        problems.push_back({"/id", {"problem.bad_id", {{"id", ledger_.id}}}, {"cure.bad_id", {}}});
    Text title = ledger_.title;
    MissingWords{plan_.identity.language, "", problems}.required("title", title);
    std::stable_sort(found_.begin(), found_.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    for (auto& [place, problem] : found_) problems.push_back(std::move(problem));
    return problems;
}

void LedgerCheck::report(std::size_t place, const std::string& where, const std::string& key, const Arguments& arguments) {
    found_.push_back({place, {at(place) + where, {"problem." + key, arguments}, {"cure." + key, arguments}}});
}

void LedgerCheck::add_record(std::size_t place) {
    const Event& event = ledger_.events[place];
    add_credibly_dated(event);
    if (!is_id(event.id)) report(place, "/id", "bad_id", {{"id", event.id}});
    if (!places_.emplace(event.id, place).second) report(place, "/id", "duplicate_id", {{"id", event.id}});
}

/// Its words, its days, its source.
void LedgerCheck::check_record(std::size_t place) {
    const Event& event = ledger_.events[place];
    check_words(place);
    check_days(place);
    const std::string& clause = event.source.clause;
    if (clause.empty() && is_blank(event.source.document)) report(place, "/source", "no_source");
    const std::string& address = event.source.address;
    if (!address.empty() && !is_web_address(address)) report(place, "/source/address", "bad_address");
    if (!clause.empty() && !find(plan_.clauses, clause)) report(place, "/source/clause", "dangling", {{"id", clause}});
}

void LedgerCheck::check_words(std::size_t place) {
    Problems problems;
    MissingWords missing{plan_.identity.language, at(place), problems};
    describe(missing, dated_[place]);
    for (Problem& problem : problems) found_.emplace_back(place, std::move(problem));
}

void LedgerCheck::check_days(std::size_t place) {
    const Event& event = ledger_.events[place];
    const Arguments around{{"from", around_.from}, {"to", around_.to}};
    if (!is_near(event.date)) report(place, "/date", "date_outside", around);
    if (!around_.contains(event.recorded)) {
        report(place, "/recorded", "date_outside", around);
    } else if (is_near(event.date) && event.recorded < event.date.first()) {
        report(place, "/recorded", "recorded_early");
    } else if (place > 0 && event.recorded < ledger_.events[place - 1].recorded &&
               around_.contains(ledger_.events[place - 1].recorded)) {
        report(place, "/recorded", "recorded_order");
    }
}

bool LedgerCheck::is_near(const VagueDate& date) const { return around_.from <= date.first() && date.last() <= around_.to; }

/// Where a date cannot be right, that of the recording stands in for it, or that of the event before; what an event makes known is
/// taken to be known from the start, so that no other is blamed for speaking of it.
void LedgerCheck::add_credibly_dated(const Event& event) {
    const VagueDate before = dated_.empty() ? VagueDate{first_day(plan_.identity.base_year)} : dated_.back().date;
    dated_.push_back(event);
    if (is_near(event.date)) return;
    dated_.back().date = makes_known(event)                 ? VagueDate{around_.from}
                         : around_.contains(event.recorded) ? VagueDate{event.recorded}
                                                            : before;
}

/// What corrects or takes back another names an earlier one that still stands, of its own kind, and says why.
void LedgerCheck::check_links() {
    const std::vector<Revision> revision = revisions(ledger_.events);
    std::unordered_map<std::size_t, std::size_t> replaced;
    for (std::size_t place = 0; place < ledger_.events.size(); ++place) {
        const Event& event = ledger_.events[place];
        const auto* retraction = std::get_if<Retraction>(&event.what);
        if (!retraction && event.corrects.empty()) {
            if (event.because && !unread_.contains(place)) report(place, "/because", "reason_alone");
            continue;
        }
        const std::string& id = retraction ? retraction->retracts : event.corrects;
        const std::string where = retraction ? "/retracts" : "/corrects";
        if (!event.because) report(place, "/because", "no_reason");
        const auto found = places_.find(id);
        if (found == places_.end() || found->second >= place) {
            report(place, where, "dangling", {{"id", id}});
            continue;
        }
        const bool same_kind = event.what.index() == ledger_.events[found->second].what.index();
        if (retraction ? !event.corrects.empty() : !same_kind) report(place, "/corrects", "corrects_kind", {{"id", id}});
        if (revision[place] == Revision::retracted) continue;
        const auto [other, first] = replaced.emplace(found->second, place);
        if (!first) report(place, where, "replaced_before", {{"id", id}, {"by", ledger_.events[other->second].id}});
    }
}

void LedgerCheck::check_in_time(std::size_t place) {
    Event& event = dated_[place];
    Problems problems;
    const bool is_recorded = around_.contains(event.recorded) && event.recorded >= event.date.first();
    EventCheck check{plan_, state_, event.date, is_recorded ? std::optional{event.recorded} : std::nullopt, at(place), problems};
    std::visit([&check](const auto& what) { what.check(check); }, event.what);
    if (!is_near(ledger_.events[place].date)) {  // which is told already
        std::erase_if(problems, [](const Problem& problem) { return hangs_on_time(problem.what.key); });
    }
    if (!problems.empty()) doubtful_.insert(place);
    if (counts(event, !unread_.contains(place), problems)) apply(state_, event);
    for (Problem& problem : problems) found_.emplace_back(place, std::move(problem));
    check_twice(place, event);
}

/// Two registrations of one id are told as such already, and what was not read may be what tells two apart.
void LedgerCheck::check_twice(std::size_t place, Event& event) {
    if (unread_.contains(place) || makes_known(event) || std::holds_alternative<Retraction>(event.what)) return;
    const auto [other, first] = told_.emplace(fingerprint_of(event), place);
    if (first) return;
    const auto [earlier, later] = std::minmax(other->second, place);
    report(later, "", "event_twice", {{"id", ledger_.events[earlier].id}});
}

void LedgerCheck::check_parts() {
    std::set<std::size_t> not_counted = doubtful_;
    not_counted.insert(unread_.begin(), unread_.end());
    for (auto& [place, problem] : check_reported_parts(dated_, *timeline_, not_counted, state_, plan_))
        found_.emplace_back(place, std::move(problem));
}

Problems check_ledger(const Ledger& ledger, const Plan& plan, const std::set<std::size_t>& unread) {
    LedgerCheck check{ledger, plan, unread};
    while (check.step()) continue;
    return std::move(check).problems();
}

}  // namespace oreplan
