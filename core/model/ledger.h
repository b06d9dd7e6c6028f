#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/block.h"
#include "core/model/figure.h"
#include "core/model/mineral.h"

namespace oreplan {

/// A value of an indicator for a year, as somebody reported it.
struct ValueReported {
    std::string indicator;
    int year = 0;
    double value = 0;  ///< in the indicator's unit
    bool operator==(const ValueReported&) const = default;
};

/// What the upper level assigned for a year, for indicators of the kind `as_assigned`.
struct QuotaAssigned {
    std::string indicator;
    int year = 0;
    double value = 0;
    bool operator==(const QuotaAssigned&) const = default;
};

struct BlockAnnounced {
    std::string block;
    GrantWay way = GrantWay::listing;
    bool operator==(const BlockAnnounced&) const = default;
};

struct BlockWithdrawn {
    std::string block;
    Text reason;
    bool operator==(const BlockWithdrawn&) const = default;
};

/// An exploration or mining right granted, on a planning block or (with `block` empty) elsewhere.
struct RightGranted {
    std::string right;
    BlockKind kind = BlockKind::exploration;
    std::string block;
    std::string mineral;
    Text holder;
    GrantWay way = GrantWay::listing;
    bool operator==(const RightGranted&) const = default;
};

struct RightEnded {
    std::string right;
    bool operator==(const RightEnded&) const = default;
};

/// A mine comes into being, or is known from here on.
struct MineRegistered {
    std::string mine;
    Text name;
    std::string mineral;
    SizeClass size_class = SizeClass::medium;
    bool producing = true;  ///< licensed and producing (持证在产)
    bool operator==(const MineRegistered&) const = default;
};

struct MineResized {
    std::string mine;
    SizeClass size_class = SizeClass::medium;
    bool operator==(const MineResized&) const = default;
};

struct MineProductionChanged {
    std::string mine;
    bool producing = true;
    bool operator==(const MineProductionChanged&) const = default;
};

struct MineClosed {
    std::string mine;
    bool operator==(const MineClosed&) const = default;
};

enum class GreenLevel { national, provincial, municipal };

template <>
struct Names<GreenLevel> {
    static constexpr std::array<std::string_view, 3> values{"national", "provincial", "municipal"};
};

struct GreenMineListed {
    std::string mine;
    GreenLevel level = GreenLevel::municipal;
    bool operator==(const GreenMineListed&) const = default;
};

struct GreenMineDelisted {
    std::string mine;
    Text reason;
    bool operator==(const GreenMineDelisted&) const = default;
};

enum class TaskState { started, done, dropped };

template <>
struct Names<TaskState> {
    static constexpr std::array<std::string_view, 3> values{"started", "done", "dropped"};
};

struct TaskMoved {
    std::string task;
    TaskState state = TaskState::started;
    bool operator==(const TaskMoved&) const = default;
};

/// Land brought back, to be added to what was treated before.
struct LandTreated {
    Topic topic = Topic::subsidence;  ///< subsidence or legacy_plots
    Quantity area;
    int plots = 0;
    bool operator==(const LandTreated&) const = default;
};

/// Something that happened: dated and sourced, never changed afterwards. A correction is a later event.
struct Event {
    using What = std::variant<ValueReported, QuotaAssigned, BlockAnnounced, BlockWithdrawn, RightGranted, RightEnded,
                              MineRegistered, MineResized, MineProductionChanged, MineClosed, GreenMineListed,
                              GreenMineDelisted, TaskMoved, LandTreated>;
    Date date;
    What what;
    Source source;

    bool operator==(const Event&) const = default;
};

/// The names that events go by in a ledger file, in the order of Event::What.
inline constexpr std::array<std::string_view, 14> event_names{
    "value_reported",  "quota_assigned",          "block_announced", "block_withdrawn", "right_granted",
    "right_ended",     "mine_registered",         "mine_resized",    "mine_production_changed",
    "mine_closed",     "green_mine_listed",       "green_mine_delisted", "task_moved", "land_treated"};

/// What happened since the plan: an append-only list of events, in order of date.
struct Ledger {
    std::string id;
    std::string plan;
    Text title;
    bool exercise = false;  ///< made up to try things out: marked wherever it is shown
    std::vector<Event> events;

    bool operator==(const Ledger&) const = default;
};

}  // namespace oreplan
