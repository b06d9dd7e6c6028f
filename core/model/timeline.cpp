#include "core/model/timeline.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace oreplan {

namespace {

/// The id that an event corrects or takes back; empty where it does neither.
const std::string& target_of(const Event& event) {
    const auto* retraction = std::get_if<Retraction>(&event.what);
    return retraction ? retraction->retracts : event.corrects;
}

/// For each event the place of the earlier one that it is about, or its own place.
std::vector<std::size_t> targets_of(const std::vector<Event>& events) {
    std::vector<std::size_t> targets(events.size());
    std::iota(targets.begin(), targets.end(), std::size_t{0});
    if (std::all_of(events.begin(), events.end(), [](const Event& event) { return target_of(event).empty(); })) return targets;
    std::unordered_map<std::string_view, std::size_t> places;
    places.reserve(events.size());
    for (std::size_t place = 0; place < events.size(); ++place) {
        const std::string& target = target_of(events[place]);
        const auto found = target.empty() ? places.end() : places.find(target);
        if (found != places.end()) targets[place] = found->second;
        places.emplace(events[place].id, place);
    }
    return targets;
}

std::vector<Revision> revisions(const std::vector<Event>& events, const std::vector<std::size_t>& targets) {
    std::vector<Revision> list(events.size(), Revision::none);
    for (std::size_t place = events.size(); place-- > 0;) {
        if (list[place] == Revision::retracted || targets[place] == place) continue;
        const bool retracts = std::holds_alternative<Retraction>(events[place].what);
        list[targets[place]] = retracts ? Revision::retracted : Revision::corrected;
    }
    return list;
}

}  // namespace

std::vector<Revision> revisions(const std::vector<Event>& events) { return revisions(events, targets_of(events)); }

Timeline::Timeline(const std::vector<Event>& events) {
    std::vector<std::size_t> origins = targets_of(events);
    const std::vector<Revision> revision = revisions(events, origins);
    std::vector<std::tuple<Date, std::size_t, const Event*>> ordered;
    ordered.reserve(events.size());
    for (std::size_t place = 0; place < events.size(); ++place) {
        const bool corrects = origins[place] != place && !events[place].corrects.empty();
        origins[place] = corrects ? origins[origins[place]] : place;
        if (revision[place] == Revision::none) ordered.emplace_back(events[place].date.last(), origins[place], &events[place]);
    }
    std::sort(ordered.begin(), ordered.end());
    events_.reserve(ordered.size());
    for (const auto& [day, place, event] : ordered) events_.push_back(event);
}

std::span<const Event* const> Timeline::until(Date day) const {
    const auto end =
        std::partition_point(events_.begin(), events_.end(), [day](const Event* event) { return event->date.last() <= day; });
    return {events_.data(), static_cast<std::size_t>(end - events_.begin())};
}

}  // namespace oreplan
