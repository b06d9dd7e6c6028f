#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/ledger.h"

namespace oreplan {

struct Dated {
    double value = 0;
    Date date;
    Source source;

    bool operator==(const Dated&) const = default;
};

struct GreenListing {
    GreenLevel level = GreenLevel::municipal;
    Date since;

    bool operator==(const GreenListing&) const = default;
};

struct Mine {
    Text name;
    std::string mineral;
    SizeClass size_class = SizeClass::medium;
    bool producing = true;
    Date registered;
    std::optional<GreenListing> green;

    bool operator==(const Mine&) const = default;
};

struct Right {
    BlockKind kind = BlockKind::exploration;
    std::string block;
    std::string mineral;
    Text holder;
    GrantWay way = GrantWay::listing;
    Date granted;
    std::optional<Date> ended;

    bool operator==(const Right&) const = default;
};

struct BlockHistory {
    std::optional<Date> announced;
    std::optional<Date> withdrawn;
    std::vector<std::string> rights;  ///< granted on it, in order

    bool operator==(const BlockHistory&) const = default;
};

struct TaskProgress {
    TaskState state = TaskState::started;
    Date since;

    bool operator==(const TaskProgress&) const = default;
};

struct Treated {
    double hectares = 0;
    int plots = 0;
    Date last;

    bool operator==(const Treated&) const = default;
};

/// What is known on a date: the ledger's events up to it, folded. A register that no event speaks of stays unknown.
struct State {
    std::map<std::string, std::map<int, Dated>> values;  ///< indicator, year
    std::map<std::string, std::map<int, Dated>> quotas;  ///< indicator, year
    std::map<std::string, Mine> mines;                   ///< in being
    std::map<std::string, Right> rights;
    std::map<std::string, BlockHistory> blocks;
    std::map<std::string, TaskProgress> tasks;
    std::map<Topic, Treated> treated;
    std::optional<Date> mines_known;               ///< date of the last event on mines
    std::optional<Date> green_known;               ///< date of the last event on green mines
    std::optional<Date> exploration_rights_known;  ///< date of the last event on exploration rights

    bool operator==(const State&) const = default;
};

/// The state after one more event.
State apply(State state, const Event& event);

/// The state after all events dated up to and including `as_of`, on top of `state`. Folding a ledger in pieces gives
/// what folding it at once gives.
State fold(State state, const std::vector<Event>& events, Date as_of);

}  // namespace oreplan
