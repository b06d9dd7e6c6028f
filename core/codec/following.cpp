#include "core/codec/following.h"

#include <array>
#include <string_view>

#include "core/codec/following_event.h"
#include "core/codec/json_place.h"
#include "core/model/names.h"

namespace oreplan {

namespace {

/// Whether what could not be read is the plan's list that should have what `found` refers to, an item of it or the id of one.
bool may_hold(const std::string& unread, const Problem& found) {
    if (found.what.arguments.size() < 2) return false;
    const std::string list = '/' + std::get<std::string>(found.what.arguments[1].second);
    return unread == list || above(unread) == list || (step(unread) == "id" && above(above(unread)) == list);
}

/// Whether what could not be read is a number, or its unit, from which that at a place is worked out: by the figures or indicators
/// that are named there.
bool is_worked_out_from(const Json& plan, const std::string& unread, const std::string& where) {
    if (step(unread) != "value" && step(unread) != "unit") return false;
    const std::string item = unread.substr(0, unread.find('/', unread.find('/', 1) + 1));
    const Json* from = object_at(plan, item);
    const Json* result = object_at(plan, where);
    if (!from || !from->contains("id") || !result) return false;
    const Json& id = from->at("id");
    return within(item, where) || tells(*result, "operands", id) || tells(*result, "indicators", id);
}

/// Whether the plan's years could not be read.
bool hides_years(const std::string& unread) {
    return is_one_of(
        std::array<std::string_view, 4>{"/identity", "/identity/base_year", "/identity/first_year", "/identity/last_year"},
        unread);
}

/// What is found by the unit of a number.
bool hangs_on_unit(std::string_view key) {
    return is_one_of(std::array<std::string_view, 4>{"problem.beyond_unit", "problem.not_whole", "problem.rate_not_percent",
                                                     "problem.unit_mismatch"},
                     key);
}

}  // namespace

std::string unread_place(const Problem& problem) {
    if (problem.what.key == "problem.unknown_key" || problem.what.key == "problem.duplicate_key") return {};
    if (problem.what.key != "problem.missing_key") return problem.where;
    return below(problem.where, std::get<std::string>(problem.what.arguments.front().second));
}

std::set<std::size_t> unread_events(const std::vector<std::string>& unread) {
    std::set<std::size_t> events;
    for (const std::string& where : unread) {
        const auto place = event_place(where);
        if (place && !is_of_recording(place->key)) events.insert(place->event);
    }
    return events;
}

bool follows(const Problem& found, const std::string& unread, const Json& file) {
    if (unread.empty()) return false;
    if (within(unread, found.where) || within(found.where, unread)) return true;
    const std::string& key = found.what.key;
    if (step(unread) == "unit" && hangs_on_unit(key) && within(above(unread), found.where)) return true;
    if (step(unread) == "per" && key == "problem.other_unit" && above(unread) == above(found.where)) return true;
    if (const auto place = event_place(unread)) return follows_from_event(found, *place, file);
    if (key == "problem.dangling") return may_hold(unread, found);
    if (key == "problem.figures_differ" || key == "problem.share_of_nothing") {
        return is_worked_out_from(file, unread, found.where);
    }
    if (key == "problem.slide_empty") return within("/blocks", unread) || within("/indicators", unread);
    if (key == "problem.missing_words") return within(unread, "/identity/language");
    return hides_years(unread) &&
           (key == "problem.year_outside" || key == "problem.not_in_plan" || key == "problem.window_outside" ||
            key == "problem.date_outside" || key == "problem.year_to_come");
}

}  // namespace oreplan
