#include "core/codec/following_event.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <variant>

#include "core/codec/json_place.h"
#include "core/model/event_check.h"
#include "core/model/ledger.h"
#include "core/model/names.h"

namespace oreplan {

namespace {

std::string id_in(const Problem& found) { return std::get<std::string>(found.what.arguments.front().second); }

/// What of an event could not be read.
struct UnreadPart {
    const Json* event;  ///< null where it is no object
    std::string key;    ///< empty then
};

/// What is said of an event whatever its kind.
bool is_of_any_kind(std::string_view key) {
    return is_one_of(std::array<std::string_view, 6>{"id", "date", "recorded", "source", "corrects", "because"}, key);
}

/// Whether events of a kind make something known under a key; whether those of any do, where no kind is named.
template <typename... Kinds>
bool makes_known(std::string_view kind, std::string_view key, const std::variant<Kinds...>*) {
    const auto makes = [&]<typename Kind>(const Kind*) {
        if constexpr (requires { Kind::makes_known; })
            return (kind.empty() || kind == Kind::kind_name) && Kind::makes_known == key;
        return false;
    };
    return (makes(static_cast<const Kinds*>(nullptr)) || ...);
}

bool makes_known(std::string_view kind, std::string_view key) {
    return makes_known(kind, key, static_cast<const Event::AnyWhat*>(nullptr));
}

/// Whether the event may be the one that makes known what `found` refers to.
bool may_make_known(const UnreadPart& unread, const Problem& found) {
    std::string key = step(found.where);
    if (key == "corrects" || key == "retracts") key = "id";
    if (step(above(found.where)) == "merged") key = "mine";
    if (key == "id") return !unread.event || unread.key == "id";
    if (!makes_known({}, key)) return false;
    if (!unread.event) return true;
    if (unread.key == "event") return !unread.event->contains(key) || tells(*unread.event, key, id_in(found));
    const Json kind = unread.event->value("event", Json{});
    return unread.key == key && kind.is_string() && makes_known(kind.get<std::string>(), key);
}

/// Whether the event may be of a kind, and tell a value under a key.
bool may_tell(const UnreadPart& unread, std::string_view kind, const std::string& key, const Json& value) {
    return (unread.key == "event" || tells(*unread.event, "event", kind)) &&
           (unread.key == key || tells(*unread.event, key, value));
}

/// Whether the event may take back another, and nobody knows which.
bool may_take_back(const UnreadPart& unread) {
    return !unread.event || unread.key == "corrects" || unread.key == "retracts" ||
           (unread.key == "event" && unread.event->contains("retracts"));
}

/// Whether some event corrects or takes back one by an id that no event has: it may be the one whose id was not read.
bool has_loose_link(const Json& ledger) {
    std::set<std::string> ids;
    std::set<std::string> links;
    for (const Json& event : ledger.value("events", Json::array())) {
        if (!event.is_object()) continue;
        for (const char* key : {"id", "corrects", "retracts"}) {
            const auto found = event.find(key);
            if (found == event.end() || !found->is_string()) continue;
            (key == std::string_view{"id"} ? ids : links).insert(found->get<std::string>());
        }
    }
    return std::any_of(links.begin(), links.end(), [&](const std::string& link) { return !ids.contains(link); });
}

/// A registration of what is registered already.
bool is_known_before(const Problem& found) { return found.what.key == "problem.duplicate_id" && step(found.where) != "id"; }

/// What is wrong with an event only beside others: it may be right once one of those is taken back.
bool rests_on_others(const Problem& found) {
    constexpr std::array<std::string_view, 12> keys{
        "problem.before_mine",       "problem.not_listed",        "problem.sum_beyond_unit", "problem.done_before",
        "problem.event_twice",       "problem.less_than_to_date", "problem.mine_ended",      "problem.more_than_all",
        "problem.parts_above_whole", "problem.replaced_before",   "problem.right_ended",     "problem.told_before"};
    return is_one_of(keys, found.what.key) || is_known_before(found);
}

/// A mine's year that still runs is over for a mine that has ended.
bool may_have_ended(const Problem& found, const Json* blamed) {
    return found.what.key == "problem.year_still_runs" && blamed && tells(*blamed, "event", MineOutputReported::kind_name);
}

/// Whether `found` may be there only because an event of which not all was read counts for nothing. `blamed` is the event that
/// it was found in, null where it is no object.
bool may_explain(const UnreadPart& unread, const Problem& found, const Json* blamed, const Json& ledger) {
    const std::string& key = found.what.key;
    if (may_take_back(unread)) return rests_on_others(found) || may_have_ended(found, blamed);
    if (key == "problem.corrects_kind") return unread.key == "event" && tells(*unread.event, "id", id_in(found));
    if (is_known_before(found)) {
        return unread.key == "id" && tells(*unread.event, step(found.where), id_in(found)) && has_loose_link(ledger);
    }
    if (!blamed) return false;
    if (key == "problem.before_mine") {
        return unread.key == "existing" && tells(*unread.event, "mine", blamed->value("mine", Json{}));
    }
    if (key == "problem.not_listed") return may_tell(unread, GreenMineListed::kind_name, "mine", blamed->value("mine", Json{}));
    if (key == "problem.more_than_all" && tells(*blamed, "event", LandTreated::kind_name)) {
        return may_tell(unread, LandSurveyed::kind_name, "part", blamed->value("part", Json{}));
    }
    if (key == "problem.year_still_runs") {
        const Json mine = blamed->value("mine", Json{});
        return may_tell(unread, MineClosed::kind_name, "mine", mine) || may_tell(unread, MinesMerged::kind_name, "merged", mine);
    }
    return false;
}

/// Whether it was found in an event by looking at what was not read of it, beside something else.
bool was_compared(const Problem& found, const std::string& found_at, const std::string& unread, const Json* event) {
    const std::string& key = found.what.key;
    if (key == "problem.window_order") return found_at == unread;
    if (key == "problem.less_than_to_date" && found_at == unread) return true;
    if (hangs_on_the_told(key)) return unread == "corrects" || unread == "to_date";
    if (key != "problem.more_than_all" || !event) return false;
    const bool surveyed = tells(*event, "event", LandSurveyed::kind_name);
    return unread == "area" || unread == (surveyed ? "treated" : "part");
}

}  // namespace

std::optional<EventPlace> event_place(std::string_view where) {
    constexpr std::string_view events = "/events/";
    if (!where.starts_with(events)) return std::nullopt;
    where.remove_prefix(events.size());
    const std::string_view number = where.substr(0, where.find('/'));
    EventPlace place;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), place.event);
    if (error != std::errc{} || end != number.data() + number.size()) return std::nullopt;
    where.remove_prefix(std::min(number.size() + 1, where.size()));
    place.key = where.substr(0, where.find('/'));
    return place;
}

bool is_of_recording(std::string_view key) {
    return is_one_of(std::array<std::string_view, 3>{"recorded", "source", "because"}, key);
}

bool follows_from_event(const Problem& found, const EventPlace& place, const Json& ledger) {
    const auto json = [&](std::size_t event) { return object_at(ledger, "/events/" + std::to_string(event)); };
    const UnreadPart unread{json(place.event), place.key};
    const std::string& key = found.what.key;
    const auto blamed = event_place(found.where);
    if (blamed && blamed->event == place.event) {
        if (unread.key == "event") return !is_of_any_kind(blamed->key) || key == "problem.corrects_kind";
        if (unread.key == "recorded")
            return key == "problem.recorded_early";  // what it tells was known by its date at the latest
        if (unread.key == "date") return key == "problem.recorded_early" || hangs_on_time(key);
        if (unread.key == "to_date") return hangs_on_time(key);
        if (was_compared(found, blamed->key, unread.key, unread.event)) return true;
    }
    if (key == "problem.dangling") return may_make_known(unread, found);
    return !is_of_recording(unread.key) && may_explain(unread, found, blamed ? json(blamed->event) : nullptr, ledger);
}

}  // namespace oreplan
