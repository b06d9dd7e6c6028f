#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/checks/check.h"
#include "core/checks/fingerprint.h"
#include "core/checks/missing_words.h"
#include "core/checks/reported_parts.h"
#include "core/model/event_check.h"

namespace oreplan {

namespace {

/// Whether an event brings something into being that later ones speak of.
bool makes_known(const Event& event) {
    return std::visit(
        [](const auto& what) {
            return requires { what.makes_known; };
        },
        event.what);
}

/// All of an event but how it was recorded: two that agree in it tell the same twice.
std::string fingerprint_of(Event event) {
    Fingerprint print;
    print.write(static_cast<int>(event.what.index()));
    print.write(event.date);
    print.write(event.source);
    std::visit([&print](auto& what) { describe(print, what); }, event.what);
    return std::move(print.text);
}

class LedgerCheck {
public:
    LedgerCheck(const Ledger& ledger, const Plan& plan) : ledger_(ledger), plan_(plan), around_(days_around(plan)) {}

    Problems run() {
        Problems problems;
        if (ledger_.plan != plan_.identity.id) {
            problems.push_back(
                {"/plan", {"problem.other_plan", {{"id", ledger_.plan}, {"plan", plan_.identity.id}}}, {"cure.other_plan", {}}});
        }
        check_title(problems);
        check_records();
        check_links();
        check_history();
        for (auto& [place, problem] : check_reported_parts(ledger_.events, plan_)) found_.emplace_back(place, std::move(problem));
        std::stable_sort(found_.begin(), found_.end(),
                         [](const auto& one, const auto& other) { return one.first < other.first; });
        for (auto& [place, problem] : found_) problems.push_back(std::move(problem));
        return problems;
    }

private:
    using Arguments = std::vector<std::pair<std::string, Message::Argument>>;

    static std::string at(std::size_t place) { return "/events/" + std::to_string(place); }

    void report(std::size_t place, const std::string& where, const std::string& key, Arguments arguments = {}) {
        found_.push_back({place, {at(place) + where, {"problem." + key, std::move(arguments)}, {"cure." + key, {}}}});
    }

    void check_title(Problems& problems) const {
        Text title = ledger_.title;
        MissingWords{plan_.identity.language, "", problems}.required("title", title);
    }

    void check_words(std::size_t place, Event event) {
        Problems problems;
        MissingWords missing{plan_.identity.language, at(place), problems};
        describe(missing, event);
        for (Problem& problem : problems) found_.emplace_back(place, std::move(problem));
    }

    /// How each was recorded: its id, its days, its source, its words.
    void check_records() {
        for (std::size_t place = 0; place < ledger_.events.size(); ++place) {
            const Event& event = ledger_.events[place];
            check_words(place, event);
            if (!is_id(event.id)) report(place, "/id", "bad_id", {{"id", event.id}});
            if (!places_.emplace(event.id, place).second) report(place, "/id", "duplicate_id", {{"id", event.id}});
            check_days(place, event);
            const std::string& clause = event.source.clause;
            if (clause.empty() && event.source.document.empty()) report(place, "/source", "no_source");
            if (!clause.empty() && !find(plan_.clauses, clause)) report(place, "/source/clause", "dangling", {{"id", clause}});
        }
    }

    void check_days(std::size_t place, const Event& event) {
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

    bool is_near(const VagueDate& date) const { return around_.from <= date.first() && date.last() <= around_.to; }

    /// What corrects or takes back another names an earlier one that still stands, of its own kind, and says why.
    void check_links() {
        const std::vector<Standing> standing = standings(ledger_.events);
        std::unordered_map<std::size_t, std::size_t> replaced;
        for (std::size_t place = 0; place < ledger_.events.size(); ++place) {
            const Event& event = ledger_.events[place];
            const auto* retraction = std::get_if<Retraction>(&event.what);
            if (!retraction && event.corrects.empty()) continue;
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
            if (standing[place] == Standing::retracted) continue;
            const auto [other, first] = replaced.emplace(found->second, place);
            if (!first) report(place, where, "replaced_before", {{"id", id}, {"by", ledger_.events[other->second].id}});
        }
    }

    /// Those that stand, by date: each against what is known before it.
    void check_history() {
        const std::vector<Event> dated = credibly_dated();
        State state;
        std::unordered_map<std::string, std::size_t> seen;
        const Timeline timeline{dated};
        for (const Event* event : timeline.all()) {
            const auto place = static_cast<std::size_t>(event - dated.data());
            Problems problems;
            EventCheck check{plan_, state, event->date, at(place), problems};
            std::visit([&check](const auto& what) { what.check(check); }, event->what);
            if (!is_near(ledger_.events[place].date)) std::erase_if(problems, is_about_the_date);
            if (counts(*event, problems)) apply(state, *event);
            for (Problem& problem : problems) found_.emplace_back(place, std::move(problem));
            check_twice(seen, place, *event);
        }
    }

    /// What only follows from a date that is told to be wrong already.
    static bool is_about_the_date(const Problem& problem) {
        return problem.what.key == "problem.year_to_come" || problem.what.key == "problem.window_order";
    }

    /// Two registrations of one id are told as such already.
    void check_twice(std::unordered_map<std::string, std::size_t>& seen, std::size_t place, const Event& event) {
        if (makes_known(event) || std::holds_alternative<Retraction>(event.what)) return;
        const auto [other, first] = seen.emplace(fingerprint_of(event), place);
        if (first) return;
        const auto [earlier, later] = std::minmax(other->second, place);
        report(later, "", "event_twice", {{"id", ledger_.events[earlier].id}});
    }

    /// Whether an event is taken for what follows. One with a problem is not, so that nothing else is blamed for it; but what it
    /// makes known is known all the same.
    static bool counts(const Event& event, const Problems& problems) {
        const auto taken = [](const Problem& problem) { return problem.what.key == "problem.duplicate_id"; };
        return makes_known(event) ? std::none_of(problems.begin(), problems.end(), taken) : problems.empty();
    }

    /// The events; where a date cannot be right, that of the recording stands in for it, or that of the event before.
    std::vector<Event> credibly_dated() const {
        std::vector<Event> events = ledger_.events;
        VagueDate before = first_day(plan_.identity.base_year);
        for (Event& event : events) {
            if (!is_near(event.date)) event.date = around_.contains(event.recorded) ? VagueDate{event.recorded} : before;
            before = event.date;
        }
        return events;
    }

    const Ledger& ledger_;
    const Plan& plan_;
    const Window around_;
    std::unordered_map<std::string, std::size_t> places_;  ///< of the events, by id
    std::vector<std::pair<std::size_t, Problem>> found_;   ///< with the event's place
};

}  // namespace

Problems check_ledger(const Ledger& ledger, const Plan& plan) { return LedgerCheck{ledger, plan}.run(); }

}  // namespace oreplan
