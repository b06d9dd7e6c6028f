#include "core/codec/following.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/model/event_check.h"
#include "core/model/ledger.h"

namespace oreplan {

namespace {

bool within(std::string_view outer, std::string_view inner) {
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

/// The last step of a JSON pointer, and what leads to it.
std::string step(const std::string& where) { return where.substr(where.rfind('/') + 1); }
std::string above(const std::string& where) { return where.substr(0, where.rfind('/')); }

/// The key under which a kind of event makes something known, empty where it does not.
template <typename... Kinds>
std::string_view makes_known(const std::string& kind, const std::variant<Kinds...>*) {
    std::string_view key;
    const auto look = [&]<typename Kind>(const Kind*) {
        if constexpr (requires { Kind::makes_known; }) {
            if (kind == Kind::kind_name) key = Kind::makes_known;
        }
    };
    (look(static_cast<const Kinds*>(nullptr)), ...);
    return key;
}

/// Whether an event that could not be wholly read may be the one that makes known what `found` refers to.
bool may_make_known(const Json& file, const std::string& unread, const Problem& found) {
    const std::string name = step(unread);
    const Json* event = nullptr;
    if (const Json::json_pointer place{above(unread)}; file.contains(place)) event = &file.at(place);
    if (!event || !event->is_object()) return within("/events", unread) && above(unread) == "/events";  // not read at all
    std::string key = step(found.where);
    if (key == "corrects" || key == "retracts") key = "id";
    if (step(above(found.where)) == "merged") key = "mine";
    if (name == "event") {
        const auto id = event->find(key);
        return key != "id" && (id == event->end() || *id == std::get<std::string>(found.what.arguments.front().second));
    }
    if (name == "id") return key == "id";
    const std::string kind = event->value("event", Json{}).is_string() ? event->at("event").get<std::string>() : "";
    return name == key && makes_known(kind, static_cast<const Event::AnyWhat*>(nullptr)) == key;
}

/// Whether what could not be read may hold what `found` refers to: the plan's list, an item or its id; or an event.
bool may_hold(const Json& file, const std::string& unread, const Problem& found) {
    const auto& arguments = found.what.arguments;
    if (arguments.size() < 2) return unread == "/events" || may_make_known(file, unread, found);
    const std::string list = '/' + std::get<std::string>(arguments[1].second);
    return unread == list || above(unread) == list || (step(unread) == "id" && above(above(unread)) == list);
}

/// What is found by looking at two of the things that an event tells.
bool compares(const std::string& key) {
    static constexpr std::array keys{"problem.more_than_all", "problem.other_unit", "problem.window_order"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// The event that a place is in: "/events/3" of "/events/3/area/value"; a place that none is in itself.
std::string event_of(const std::string& place) {
    const std::string events = "/events/";
    return place.starts_with(events) ? place.substr(0, place.find('/', events.size())) : place;
}

/// What is said of an event whatever its kind.
bool of_any_kind(const std::string& event, const std::string& where) {
    static constexpr std::array keys{"/id", "/date", "/recorded", "/source", "/corrects", "/because"};
    return std::any_of(keys.begin(), keys.end(), [&](const char* key) { return within(event + key, where); });
}

}  // namespace

std::string unread_place(const Problem& problem) {
    if (problem.what.key == "problem.unknown_key" || problem.what.key == "problem.duplicate_key") return {};
    if (problem.what.key != "problem.missing_key") return problem.where;
    return below(problem.where, std::get<std::string>(problem.what.arguments.front().second));
}

bool follows(const Problem& found, const std::string& unread, const Json& file) {
    if (unread.empty()) return false;
    if (within(unread, found.where) || within(found.where, unread)) return true;
    const std::string& key = found.what.key;
    const std::string name = step(unread);
    const bool same_event = unread.starts_with("/events/") && within(above(unread), found.where);
    if (same_event && name == "event") return !of_any_kind(above(unread), found.where) || key == "problem.corrects_kind";
    if (same_event && (name == "date" || name == "recorded")) {
        return key == "problem.recorded_early" || hangs_on_time(key);
    }
    if (same_event && name == "to_date") return hangs_on_time(key);
    if (compares(key) && within(event_of(unread), found.where)) return true;
    if (key == "problem.parts_above_whole") return within("/events", unread);
    if (key == "problem.dangling") return may_hold(file, unread, found);
    if (key == "problem.missing_words") return within(unread, "/identity/language");
    return within("/identity", unread) &&
           (key == "problem.year_outside" || key == "problem.not_in_plan" || key == "problem.window_outside" ||
            key == "problem.date_outside" || key == "problem.year_to_come");
}

}  // namespace oreplan
