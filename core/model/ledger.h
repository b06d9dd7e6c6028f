#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/model/block_events.h"
#include "core/model/land_events.h"
#include "core/model/life_events.h"
#include "core/model/mine_events.h"
#include "core/model/mine_reports.h"
#include "core/model/note_events.h"
#include "core/model/retraction.h"
#include "core/model/right_events.h"
#include "core/model/source.h"
#include "core/model/value_events.h"
#include "core/model/water_events.h"

namespace oreplan {

/// Something that happened: dated and sourced, never changed or removed afterwards. What was recorded wrongly is corrected or
/// taken back by a later event that names it; see timeline.h.
struct Event {
    using AnyWhat = std::variant<ValueReported, QuotaAssigned, BlockAnnounced, BlockWithdrawn, RightGranted, RightEnded,
                                 MineRegistered, MineResized, MineProductionChanged, MinesMerged, MineOutputReported,
                                 MineRatesReported, MineDutyReported, MineClosed, GreenMineListed, GreenMineDelisted,
                                 ExplorationInspected, TaskMoved, LandSurveyed, LandTreated, ReadingTaken, SampleTaken,
                                 StageReached, Published, EvaluationFinished, YearItemSet, YearItemDone, FactNoted, Retraction>;

    /// One of them. A class of its own, so that copying and destroying all kinds is compiled once.
    struct What : AnyWhat {
        using AnyWhat::AnyWhat;
        What(const What&);
        What(What&&) noexcept;
        What& operator=(const What&);
        What& operator=(What&&) noexcept;
        ~What();
    };

    std::string id;  ///< unique in the ledger, of letters, digits and '-'
    VagueDate date;  ///< that it is about
    Date recorded;   ///< the day on which it was written down, never before it happened
    What what;
    Source source;
    std::string corrects = {};         ///< id of an earlier event of the same kind, which this one replaces; mostly empty
    std::optional<Text> because = {};  ///< why the other is corrected or taken back

    bool operator==(const Event&) const = default;
};

/// The name that the kind of an event goes by in a ledger file.
std::string_view kind_name(const Event& event);

/// Whether its kind comes by the dozen, so that it is counted where others are told one by one: those with `is_routine`.
bool is_routine(const Event& event);

/// The year that something routine tells of; nothing of other kinds.
std::optional<int> reported_year(const Event& event);

/// Who tells what a ledger holds.
enum class LedgerOrigin {
    county,          ///< those who keep the plan: reported
    public_sources,  ///< compiled by others from what is public: said so wherever it is shown
    exercise,        ///< nobody: made up to try things out, and marked wherever it is shown
};

template <>
struct Names<LedgerOrigin> {
    static constexpr std::array<std::string_view, 3> values{"county", "public_sources", "exercise"};
};

/// What is named in place of a ledger where there shall be none, so that nothing is reported. No ledger has this id.
inline constexpr std::string_view no_ledger = "none";

/// What happened since the plan: a list of events in the order in which they were recorded, to which one only adds.
struct Ledger {
    std::string id;
    std::string plan;
    Text title;
    LedgerOrigin origin = LedgerOrigin::county;
    std::vector<Event> events;

    bool operator==(const Ledger&) const = default;
};

/// An event is one flat object: when and by what it is known, its kind's name, what that kind carries, and its source.
template <typename Archive>
void describe(Archive& archive, Event& event) {
    archive.required("id", event.id);
    archive.required("date", event.date);
    archive.required("recorded", event.recorded);
    archive.optional("corrects", event.corrects);
    archive.optional("because", event.because);
    archive.one_of("event", event.what);
    archive.required("source", event.source);
}

template <typename Archive>
void describe(Archive& archive, Ledger& ledger) {
    archive.required("id", ledger.id);
    archive.required("plan", ledger.plan);
    archive.required("title", ledger.title);
    archive.required("origin", ledger.origin);
    archive.required("events", ledger.events);
}

}  // namespace oreplan
