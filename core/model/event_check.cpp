#include "core/model/event_check.h"

#include <array>
#include <cmath>

#include "core/model/names.h"
#include "core/model/subject.h"

namespace oreplan {

bool hangs_on_time(std::string_view key) {
    static constexpr std::array<std::string_view, 4> keys{"problem.year_to_come", "problem.year_still_runs",
                                                          "problem.year_is_over", "problem.window_order"};
    return is_one_of(keys, key);
}

bool hangs_on_the_told(std::string_view key) {
    static constexpr std::array<std::string_view, 2> keys{"problem.told_before", "problem.less_than_to_date"};
    return is_one_of(keys, key);
}

Window days_around(const Plan& plan) {
    return {first_day(plan.identity.base_year - years_around), last_day(plan.identity.last_year + years_around)};
}

void EventCheck::report(const std::string& place, const std::string& key,
                        const std::vector<std::pair<std::string, Message::Argument>>& arguments) {
    problems_.push_back({at_ + place, {"problem." + key, arguments}, {"cure." + key, arguments}});
}

void EventCheck::known(bool is_known, const std::string& place, const std::string& id) {
    if (!is_known) report(place, "dangling", {{"id", id}});
}

void EventCheck::new_id(bool is_used, const std::string& place, const std::string& id) {
    if (!is_id(id)) report(place, "bad_id", {{"id", id}});
    if (is_used) report(place, "duplicate_id", {{"id", id}});
}

void EventCheck::block(const std::string& id) { known(find(plan.blocks, id) != nullptr, "/block", id); }

void EventCheck::mineral(const std::string& id) { known(find(plan.minerals, id) != nullptr, "/mineral", id); }

void EventCheck::mine(const std::string& id, const std::string& place) {
    if (const auto ended = state.ended_mines.find(id); ended != state.ended_mines.end() && !state.mines.contains(id)) {
        report(place, "mine_ended", {{"id", id}, {"date", ended->second.ended}});
    } else {
        known(state.mines.contains(id), place, id);
    }
}

void EventCheck::mine_in(const std::string& id, int year) {
    const auto ended = state.ended_mines.find(id);
    if (ended == state.ended_mines.end() || year > year_of(ended->second.ended)) mine(id);
    const Mine* known = mine_of(id);
    if (known && !known->existing && year < year_of(known->registered)) {
        report("/year", "before_mine", {{"id", id}, {"date", known->registered}});
    }
}

const Mine* EventCheck::mine_of(const std::string& id) const {
    if (const auto found = state.mines.find(id); found != state.mines.end()) return &found->second;
    const auto ended = state.ended_mines.find(id);
    return ended == state.ended_mines.end() ? nullptr : &ended->second.mine;
}

void EventCheck::right(const std::string& id) {
    const auto found = state.rights.find(id);
    known(found != state.rights.end(), "/right", id);
    if (found != state.rights.end() && found->second.ended) {
        report("/right", "right_ended", {{"id", id}, {"date", *found->second.ended}});
    }
}

void EventCheck::right_in_force(const std::string& id) {
    right(id);
    const auto found = state.rights.find(id);
    if (found == state.rights.end() || found->second.ended || !found->second.until) return;
    if (*found->second.until < date.first()) report("/right", "right_ended", {{"id", id}, {"date", *found->second.until}});
}

void EventCheck::told_once(std::optional<Date> before, const std::string& place) {
    if (before) report(place, "told_before", {{"date", *before}});
}

void EventCheck::plan_year(int year) {
    const Identity& identity = plan.identity;
    if (year >= identity.base_year && year <= identity.last_year) return;
    report("/year", "not_in_plan", {{"year", year}, {"from", identity.base_year}, {"to", identity.last_year}});
}

void EventCheck::year_begun(int year) {
    plan_year(year);
    if (year <= plan.identity.last_year && year > year_of(known_by)) report("/year", "year_to_come", {{"year", year}});
}

void EventCheck::still_runs(int year, bool to_date) {
    if (to_date && date.first() > last_day(year)) report("/to_date", "year_is_over", {{"year", year}});
}

void EventCheck::is_over(int year, bool to_date) {
    const bool begun = year <= year_of(known_by);
    if (begun && !to_date && known_by < last_day(year)) report("/year", "year_still_runs", {{"year", year}});
}

void EventCheck::near_plan(Date day, const std::string& place) {
    const Window around = days_around(plan);
    if (!around.contains(day)) report(place, "date_outside", {{"from", around.from}, {"to", around.to}});
}

void EventCheck::term(Date until, const std::string& place) {
    const Date latest = last_day(year_of(date.last()) + longest_term);
    if (until < date.first()) report(place, "window_order");
    if (until > latest) report(place, "date_outside", {{"from", date.first()}, {"to", latest}});
}

void EventCheck::not_negative(double number, const std::string& place) {
    if (number < 0) report(place, "negative");
}

void EventCheck::share(const std::optional<double>& percent, const std::string& place) {
    if (percent && (*percent < 0 || *percent > 100)) report(place, "not_a_share");
}

void EventCheck::within(double number, Unit unit, const std::string& place) {
    if (!can_mean(unit, number)) report(place, "beyond_unit", {{"most", Quantity{most_of(unit), unit}}});
    if (unit == Unit::count && number != std::floor(number)) report(place, "not_whole");
}

void EventCheck::amount(const Quantity& quantity, Unit unit, const std::string& place) {
    if (!comparable(quantity.unit, unit)) report(place + "/unit", "other_unit", {{"unit", std::string{name_of(quantity.unit)}}});
    not_negative(quantity.value, place + "/value");
    within(quantity.value, quantity.unit, place + "/value");
}

void EventCheck::capacity(const std::optional<Capacity>& capacity) {
    if (!capacity) return;
    const bool yearly =
        comparable(capacity->unit, Unit::ten_thousand_tonnes) || capacity->unit == Unit::ten_thousand_cubic_metres;
    const bool fits = capacity->per == Per::day ? capacity->unit == Unit::tonnes_per_day : yearly;
    if (!fits) report("/capacity/unit", "other_unit", {{"unit", std::string{name_of(capacity->unit)}}});
    not_negative(capacity->value, "/capacity/value");
    within(capacity->value, capacity->unit, "/capacity/value");
}

}  // namespace oreplan
