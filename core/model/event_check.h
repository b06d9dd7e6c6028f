#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/plan.h"
#include "core/model/problem.h"
#include "core/model/state.h"

namespace oreplan {

/// How far before the base year and after the last year of a plan a ledger may speak of: farther is a slip of the pen.
constexpr int years_around = 10;

/// No right is granted for longer. (A mining right is for 30 years at most, by the size of the mine: 矿产资源开采登记管理办法,
/// article 7; the law since may set others.)
constexpr int longest_term = 50;

/// What an event is checked against: the plan, and what is known just before it counts. Every place is a JSON pointer below
/// the event.
class EventCheck {
public:
    /// `recorded` on that day, or not known when: a vague date lies no later than it was written down.
    EventCheck(const Plan& of, const State& before, VagueDate on, std::optional<Date> recorded, std::string at,
               Problems& problems)
        : plan(of),
          state(before),
          date(on),
          known_by(recorded ? std::min(on.last(), *recorded) : on.last()),
          at_(std::move(at)),
          problems_(problems) {}

    const Plan& plan;
    const State& state;
    const VagueDate date;
    const Date known_by;  ///< what it tells

    void report(const std::string& place, const std::string& key,
                const std::vector<std::pair<std::string, Message::Argument>>& arguments = {});

    /// That an id refers to something.
    void known(bool is_known, const std::string& place, const std::string& id);
    /// That an id of the ledger's own can be one, and is not taken yet.
    void new_id(bool is_used, const std::string& place, const std::string& id);

    void block(const std::string& id);
    void mineral(const std::string& id);
    void mine(const std::string& id, const std::string& place = "/mine");  ///< in being
    void mine_in(const std::string& id, int year);                         ///< there at some time of the year
    void right(const std::string& id);                                     ///< not ended
    void right_in_force(const std::string& id);                            ///< and its term has not run out
    /// In being or ended, or null.
    const Mine* mine_of(const std::string& id) const;

    /// A year of the plan: from its base year to its last.
    void plan_year(int year);
    /// A year of the plan that has begun by the day the event is about.
    void year_begun(int year);
    /// A figure to date is of a year that still runs.
    void still_runs(int year, bool to_date);
    /// What a year came to is known when it is over.
    void is_over(int year, bool to_date);
    /// What is told once: another report of the same has to say that it corrects this one. Nothing where there was none.
    void told_once(std::optional<Date> before, const std::string& place);
    /// A day not far from the plan's years.
    void near_plan(Date day, const std::string& place);
    /// The last day of what was granted on the day the event is about.
    void term(Date until, const std::string& place);

    void not_negative(double number, const std::string& place);
    void share(const std::optional<double>& percent, const std::string& place);
    /// That a number is one that its unit can mean: whole where it counts.
    void within(double number, Unit unit, const std::string& place);
    /// A quantity that is not negative, measures the same as `unit`, and can be meant.
    void amount(const Quantity& quantity, Unit unit, const std::string& place);
    /// Of a day or a year, in a unit that a mine's output is told in.
    void capacity(const std::optional<Capacity>& capacity);

private:
    std::string at_;
    Problems& problems_;
};

/// Whether what is wrong with an event, by the key of the problem, is found by when it was, or by whether it tells of a year to date.
bool hangs_on_time(std::string_view key);

/// The same of whether another event told of it before.
bool hangs_on_the_told(std::string_view key);

/// The days that events of a plan may be about: `years_around` its base year and its last.
Window days_around(const Plan& plan);

}  // namespace oreplan
