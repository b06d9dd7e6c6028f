#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/block.h"
#include "core/model/duty.h"
#include "core/model/figure.h"
#include "core/model/life.h"
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
    std::optional<Capacity> capacity = {};
    std::optional<MiningMethod> method = {};
    std::string deposit = {};                     ///< name or number of the deposit it works; empty where unknown
    std::optional<SizeClass> deposit_class = {};  ///< by the deposit's reserves
    bool operator==(const MineRegistered&) const = default;
};

struct MineResized {
    std::string mine;
    SizeClass size_class = SizeClass::medium;
    std::optional<Capacity> capacity = {};
    bool operator==(const MineResized&) const = default;
};

struct MineProductionChanged {
    std::string mine;
    bool producing = true;
    bool operator==(const MineProductionChanged&) const = default;
};

/// Several mines go on as one of them, which keeps its own particulars until it is resized.
struct MinesMerged {
    std::string mine;                 ///< that goes on
    std::vector<std::string> merged;  ///< that end with it
    bool operator==(const MinesMerged&) const = default;
};

/// What a mine produced in a year: output, not design capacity.
struct MineOutputReported {
    std::string mine;
    int year = 0;
    Quantity output;
    bool operator==(const MineOutputReported&) const = default;
};

/// The three rates of a mine in a year, in percent.
struct MineRatesReported {
    std::string mine;
    int year = 0;
    std::optional<double> mining_recovery;
    std::optional<double> processing_recovery;
    std::optional<double> comprehensive_use;
    bool operator==(const MineRatesReported&) const = default;
};

struct MineDutyReported {
    std::string mine;
    std::string duty;
    int year = 0;
    bool done = true;
    bool operator==(const MineDutyReported&) const = default;
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

/// An inspection of how an exploration right keeps to the green norms.
struct ExplorationInspected {
    std::string right;
    bool green = true;
    Text finding;
    bool operator==(const ExplorationInspected&) const = default;
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

enum class LandPart { settled, unsettled };

template <>
struct Names<LandPart> {
    static constexpr std::array<std::string_view, 2> values{"settled", "unsettled"};
};

/// How much subsided land is settled or unsettled, as surveyed; the newest survey counts.
struct LandSurveyed {
    LandPart part = LandPart::settled;
    Quantity area;
    Quantity treated;  ///< of it, at the survey
    bool operator==(const LandSurveyed&) const = default;
};

/// Land brought back, to be added to what was treated before.
struct LandTreated {
    Topic topic = Topic::subsidence;  ///< subsidence or legacy_plots
    Quantity area;
    int plots = 0;
    std::optional<LandPart> part = {};  ///< of subsidence, where known
    bool operator==(const LandTreated&) const = default;
};

/// A visit to a water source, which is an exploration right or a mine; each reading is absent where it was not taken.
struct ReadingTaken {
    std::string site;
    std::optional<double> level;        ///< metres
    std::optional<double> flow;         ///< cubic metres a day
    std::optional<double> temperature;  ///< degrees Celsius
    bool operator==(const ReadingTaken&) const = default;
};

enum class Season { wet, normal, dry };

template <>
struct Names<Season> {
    static constexpr std::array<std::string_view, 3> values{"wet", "normal", "dry"};
};

struct SampleTaken {
    std::string site;
    Season season = Season::wet;
    bool full_analysis = false;
    bool operator==(const SampleTaken&) const = default;
};

struct StageReached {
    LifeStage stage = LifeStage::drafting;
    bool operator==(const StageReached&) const = default;
};

struct Published {
    PublicationKind what = PublicationKind::plan;
    Text title;
    std::optional<Window> opinions;  ///< when opinions are taken
    bool operator==(const Published&) const = default;
};

struct EvaluationFinished {
    EvaluationKind kind = EvaluationKind::yearly;
    int year = 0;  ///< that it is about; the last one of a period
    bool operator==(const EvaluationFinished&) const = default;
};

/// An item of a year's plan.
struct YearItemSet {
    std::string item;
    int year = 0;
    Text name;
    Text owner;
    Date due;
    bool operator==(const YearItemSet&) const = default;
};

struct YearItemDone {
    std::string item;
    bool operator==(const YearItemDone&) const = default;
};

/// Something that happened: dated and sourced, never changed afterwards. A correction is a later event.
struct Event {
    using AnyWhat =
        std::variant<ValueReported, QuotaAssigned, BlockAnnounced, BlockWithdrawn, RightGranted, RightEnded, MineRegistered,
                     MineResized, MineProductionChanged, MinesMerged, MineOutputReported, MineRatesReported, MineDutyReported,
                     MineClosed, GreenMineListed, GreenMineDelisted, ExplorationInspected, TaskMoved, LandSurveyed, LandTreated,
                     ReadingTaken, SampleTaken, StageReached, Published, EvaluationFinished, YearItemSet, YearItemDone>;

    /// One of them. A class of its own, so that copying and destroying all kinds is compiled once.
    struct What : AnyWhat {
        using AnyWhat::AnyWhat;
        What(const What&);
        What(What&&) noexcept;
        What& operator=(const What&);
        What& operator=(What&&) noexcept;
        ~What();
    };

    Date date;
    What what;
    Source source;

    bool operator==(const Event&) const = default;
};

/// The names that events go by in a ledger file, in the order of Event::What.
inline constexpr std::array<std::string_view, 27> event_names{
    "value_reported",          "quota_assigned", "block_announced",      "block_withdrawn",
    "right_granted",           "right_ended",    "mine_registered",      "mine_resized",
    "mine_production_changed", "mines_merged",   "mine_output_reported", "mine_rates_reported",
    "mine_duty_reported",      "mine_closed",    "green_mine_listed",    "green_mine_delisted",
    "exploration_inspected",   "task_moved",     "land_surveyed",        "land_treated",
    "reading_taken",           "sample_taken",   "stage_reached",        "published",
    "evaluation_finished",     "year_item_set",  "year_item_done"};

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
