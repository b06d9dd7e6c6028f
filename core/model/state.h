#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/model/ledger.h"
#include "core/model/subject.h"

namespace oreplan {

struct Dated {
    double value = 0;
    Date date;
    Source source;
    bool to_date = false;  ///< of the part of its year that had passed

    bool operator==(const Dated&) const = default;
};

struct GreenListing {
    GreenLevel level = GreenLevel::municipal;
    Date since;

    bool operator==(const GreenListing&) const = default;
};

struct Delisting {
    Date date;
    Text reason;

    bool operator==(const Delisting&) const = default;
};

/// A stop or a restart of production, and whether the mine was on a green list on that day.
struct ProductionChange {
    Date date;
    bool producing = true;
    bool green = false;
    bool is_first_known = false;  ///< nobody told whether it produced before

    bool operator==(const ProductionChange&) const = default;
};

struct ReportedOutput {
    Quantity output;
    Date date;
    bool to_date = false;  ///< of the part of its year that had passed

    bool operator==(const ReportedOutput&) const = default;
};

struct ReportedRates {
    MineRatesReported rates;
    Date date;

    bool operator==(const ReportedRates&) const = default;
};

struct ReportedDuty {
    bool done = true;
    Date date;

    bool operator==(const ReportedDuty&) const = default;
};

struct Mine {
    Text name;
    std::string mineral;
    SizeClass size_class = SizeClass::medium;
    std::optional<bool> producing;  ///< absent where nobody told
    Date registered;
    std::optional<GreenListing> green = {};
    std::optional<Capacity> capacity = {};
    std::optional<MiningMethod> method = {};
    std::string deposit = {};
    std::optional<SizeClass> deposit_class = {};
    bool existing = false;                                           ///< it was there before it was registered
    bool in_base_count = false;                                      ///< one of those that the plan counts
    SizeClass first_class = SizeClass::medium;                       ///< as it was registered
    Source source = {};                                              ///< of its registration
    std::optional<Delisting> delisted = {};                          ///< the last one; also of a mine that was listed again
    std::vector<ProductionChange> production = {};                   ///< in order of date
    std::map<int, ReportedOutput> outputs = {};                      ///< by year
    std::map<int, ReportedRates> rates = {};                         ///< by year
    std::map<std::string, std::map<int, ReportedDuty>> duties = {};  ///< by duty, year

    bool operator==(const Mine&) const = default;
};

/// A mine that was closed or went into another: what it reported for its years still counts.
struct EndedMine {
    Mine mine;
    Date ended;

    bool operator==(const EndedMine&) const = default;
};

struct Inspection {
    Date date;
    bool green = true;
    Text finding;

    bool operator==(const Inspection&) const = default;
};

struct Right {
    BlockKind kind = BlockKind::exploration;
    std::string block;
    std::string mineral;
    Text holder;
    GrantWay way = GrantWay::listing;
    Date granted;
    std::optional<Date> ended;  ///< before its term
    std::vector<Inspection> inspections = {};
    std::optional<Date> until = {};  ///< its term's last day

    /// Its last day, where that has come on `day`: it was ended, or its term ran out.
    std::optional<Date> over_by(Date day) const;

    bool operator==(const Right&) const = default;
};

struct BlockHistory {
    std::optional<Date> announced;
    std::optional<Date> withdrawn;
    std::vector<std::string> rights;          ///< granted on it, in order
    std::optional<Date> first_released = {};  ///< announced or granted, for the first time

    bool operator==(const BlockHistory&) const = default;
};

struct TaskProgress {
    TaskState state = TaskState::started;
    Date since;
    Source source = {};

    bool operator==(const TaskProgress&) const = default;
};

struct Treated {
    double hectares = 0;
    int plots = 0;
    Date last;

    bool operator==(const Treated&) const = default;
};

/// Settled or unsettled subsided land: as surveyed last, with what was treated since.
struct SurveyedLand {
    double hectares = 0;
    double treated_hectares = 0;
    Date surveyed;
    Date last;  ///< of the survey or a later treatment

    bool operator==(const SurveyedLand&) const = default;
};

struct DatedReading {
    Date date;
    ReadingTaken reading;

    bool operator==(const DatedReading&) const = default;
};

struct DatedSample {
    Date date;
    SampleTaken sample;

    bool operator==(const DatedSample&) const = default;
};

/// What was taken at a water source.
struct WaterSite {
    std::vector<DatedReading> readings;  ///< in order of date
    std::vector<DatedSample> samples;    ///< in order of date

    bool operator==(const WaterSite&) const = default;
};

struct DatedPublication {
    std::string id;  ///< of the event
    Date date;
    Published published;

    bool operator==(const DatedPublication&) const = default;
};

/// Something known that no rule judges.
struct DatedNote {
    std::string id;  ///< of the event
    VagueDate date;
    FactNoted note;
    Source source;

    bool operator==(const DatedNote&) const = default;
};

struct YearItem {
    YearItemSet set;
    std::optional<Date> done;

    bool operator==(const YearItem&) const = default;
};

/// What is known on a date: the ledger's events up to it, folded. A register that no event speaks of stays unknown.
/// (Whether that of mines is whole, the plan has to be asked too: see core/facts/mines/mine_census.h.)
struct State {
    std::map<std::string, std::map<int, Dated>> values;  ///< indicator, year
    std::map<std::string, std::map<int, Dated>> quotas;  ///< indicator, year
    std::map<std::string, Mine> mines;                   ///< in being
    std::map<std::string, EndedMine> ended_mines;
    std::map<std::string, Right> rights;
    std::map<std::string, BlockHistory> blocks;
    std::map<std::string, TaskProgress> tasks;
    std::map<Topic, Treated> treated;
    std::map<LandPart, SurveyedLand> lands;  ///< of subsided land
    std::map<Subject, WaterSite> sites;
    std::map<LifeStage, Date> stages;                            ///< when each was reached
    std::vector<DatedPublication> publications;                  ///< in order of date
    std::map<std::pair<EvaluationKind, int>, Date> evaluations;  ///< by kind and year
    std::map<std::string, YearItem> year_items;
    std::vector<DatedNote> notes;                  ///< in order of date
    std::optional<Date> mines_known;               ///< date of the last event on mines
    std::optional<Date> green_known;               ///< date of the last event on green mines
    std::optional<Date> exploration_rights_known;  ///< date of the last event on exploration rights

    bool operator==(const State&) const = default;
};

/// A mine in being, or one that ended.
struct KnownMine {
    const std::string* id;
    const Mine* mine;
    std::optional<Date> ended = {};

    /// Whether it was there at some time of a year, as far as its end tells.
    bool lived_in(int year) const { return !ended || *ended >= first_day(year); }
};

/// Both of them, by id.
std::vector<KnownMine> all_mines(const State& state);

/// Puts one more event into a state.
void apply(State& state, const Event& event);

/// The state after the events, one after the other. Folding a timeline in pieces gives what folding it at once gives.
State fold(State state, std::span<const Event* const> events);

}  // namespace oreplan
