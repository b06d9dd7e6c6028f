#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/language.h"
#include "core/model/source.h"
#include "core/model/unit.h"

namespace oreplan {

/// What a target asks for. Targets differ in kind, and so does the arithmetic; see core/rules/indicators/indicator_target.h.
enum class TargetKind {
    at_most,            ///< 以内、不超过
    at_least,           ///< 以上、≥
    about,              ///< 左右
    exactly,            ///< the printed number and no other
    between,            ///< from `value` to `upper`
    total_over_period,  ///< the sum of what is reported over the period reaches the value
    direction,          ///< moves against the base year as `trend` says
    words,              ///< no number: a person judges
    as_assigned,        ///< 落实上级下达: at most what the upper level assigns each year
};

/// A number that too much breaks, where others are reached.
constexpr bool is_cap(TargetKind kind) { return kind == TargetKind::at_most || kind == TargetKind::as_assigned; }

template <>
struct Names<TargetKind> {
    static constexpr std::array<std::string_view, 9> values{"at_most",           "at_least",  "about", "exactly",    "between",
                                                            "total_over_period", "direction", "words", "as_assigned"};
};

/// 预期性 is steered towards, 约束性 must be kept: an expected target that is missed is never called a violation.
enum class Commitment { expected, binding };

template <>
struct Names<Commitment> {
    static constexpr std::array<std::string_view, 2> values{"expected", "binding"};
};

enum class Trend { rise, fall, hold };

template <>
struct Names<Trend> {
    static constexpr std::array<std::string_view, 3> values{"rise", "fall", "hold"};
};

/// Where the actual value of an indicator comes from.
enum class Measure {
    reported,            ///< figures reported for it in the ledger
    sum_of_parts,        ///< its parts' values in the same year, added
    exploration_rights,  ///< exploration rights in force
    mines,               ///< mines in being
    large_medium_share,  ///< large and medium among mines of solid minerals
    green_mine_share,    ///< green mines among the denominator that the view names
    settled_treated,     ///< treated among settled subsided land, once the ledger tells settled land apart
    unsettled_treated,   ///< the same of unsettled land
};

template <>
struct Names<Measure> {
    static constexpr std::array<std::string_view, 8> values{"reported",        "sum_of_parts",       "exploration_rights",
                                                            "mines",           "large_medium_share", "green_mine_share",
                                                            "settled_treated", "unsettled_treated"};
};

enum class PointRole { base, milestone, target, outlook };

template <>
struct Names<PointRole> {
    static constexpr std::array<std::string_view, 4> values{"base", "milestone", "target", "outlook"};
};

/// One year of an indicator's series. A milestone, target or outlook is due on the last day of its year.
struct SeriesPoint {
    int year = 0;
    PointRole role = PointRole::target;
    std::optional<double> value;  ///< absent where the kind has no number (words, direction, as_assigned)
    std::optional<double> upper;  ///< only for `between`
    Source source;

    bool operator==(const SeriesPoint&) const = default;
};

/// How the parts of an indicator make it up.
enum class PartsRelation { sum, of_which, shared_cap };

template <>
struct Names<PartsRelation> {
    static constexpr std::array<std::string_view, 3> values{"sum", "of_which", "shared_cap"};
};

struct Parts {
    PartsRelation relation = PartsRelation::sum;
    std::vector<std::string> indicators;
    std::optional<Text> accepted_difference;  ///< as in Relation

    bool operator==(const Parts&) const = default;
};

/// The values that can be meant, both ends included; an absent end is open.
struct ValueRange {
    std::optional<double> least;
    std::optional<double> most;

    bool contains(double value) const { return !(least && value < *least) && !(most && value > *most); }
    bool operator==(const ValueRange&) const = default;
};

struct Indicator {
    std::string id;
    std::string category;
    Text name;
    Text definition;                  ///< in our own words, with the reading that is used
    std::optional<Text> denominator;  ///< required where the unit is a percentage
    Unit unit = Unit::count;
    Commitment commitment = Commitment::expected;
    TargetKind kind = TargetKind::at_most;
    std::optional<Trend> trend;  ///< only for `direction`
    std::optional<Text> words;   ///< what is asked, for `words` and `as_assigned`
    /// For what may be below nothing (growth, a balance) or above the whole (a share of last year's); where absent, values are
    /// not negative, and percentages not above 100.
    std::optional<ValueRange> range;
    std::optional<double> tolerance;  ///< only for `about`, a share such as 0.05; the setting's default where absent
    Measure measure = Measure::reported;
    std::string output_of;               ///< id of the mineral whose output it limits; empty where it limits none
    std::optional<Text> not_computable;  ///< why the plan's own data give no base to compute on
    std::vector<SeriesPoint> series;     ///< by year: base, milestones, target, outlook
    std::optional<Parts> parts;
    bool in_main_table = false;        ///< a row of the plan's own indicator table
    std::vector<std::string> also_in;  ///< further clauses that set the same
    Source source;

    bool operator==(const Indicator&) const = default;
};

struct Category {
    std::string id;
    Text name;

    bool operator==(const Category&) const = default;
};

}  // namespace oreplan
