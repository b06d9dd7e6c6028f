#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/date.h"
#include "core/page/table.h"

// What charts show: bare numbers, for lengths and places, with the words for each of them, and a table that says the same.

namespace oreplan {

/// One row of a bullet chart: a value against its target.
struct BulletRow {
    int depth = 0;  ///< parts stand under their whole
    Phrase name;
    std::optional<double> value;  ///< in the unit of `target`
    std::optional<double> target;
    std::optional<double> upper;       ///< of a target range
    std::optional<double> base;        ///< where it stood in the base year
    std::pair<double, double> shaded;  ///< of the scale: what the target allows, or all beyond it that it forbids
    double most = 1;                   ///< the right end of the row's scale
    bool cap = false;                  ///< what is shaded is forbidden
    std::string value_words;
    std::string target_words;
    std::string base_words;                    ///< empty where the plan gives no base
    std::string gap_words;                     ///< how far the value is from the target; empty where that cannot be told
    std::pair<std::string, std::string> ends;  ///< of the scale, in words
    Mark mark;
    bool chosen = false;  ///< it is the view's subject

    bool operator==(const BulletRow&) const = default;
};

struct BulletGroup {
    std::string name;
    std::vector<BulletRow> rows;

    bool operator==(const BulletGroup&) const = default;
};

struct BulletChart {
    std::vector<BulletGroup> groups;
    Table table;

    bool operator==(const BulletChart&) const = default;
};

/// A yearly target and what was reached, both in percent.
struct Step {
    std::string year;
    double target = 0;
    std::optional<double> actual;
    std::string target_words;
    std::string actual_words;
    std::string spot_words;  ///< all of it, where the year is pointed at
    Mark mark;
    bool current = false;  ///< the year of the date looked at

    bool operator==(const Step&) const = default;
};

struct StepChart {
    std::string target_name;
    std::string actual_name;
    std::vector<std::string> ticks;  ///< of the scale from 0 to 100 %, evenly
    std::vector<Step> steps;
    Table table;

    bool operator==(const StepChart&) const = default;
};

struct ScheduleEvent {
    Date date;
    bool done = false;  ///< a grant, against what only leads to it
    std::string day;    ///< in figures
    std::string words;  ///< what happened, and when

    bool operator==(const ScheduleEvent&) const = default;
};

struct ScheduleRow {
    Phrase name;
    std::string detail;
    Window window;
    std::string window_words;
    Mark mark;            ///< where it stands
    bool chosen = false;  ///< it is the view's subject
    std::vector<ScheduleEvent> events;
    std::string events_words;  ///< all of them, with their dates; empty where there are none

    bool operator==(const ScheduleRow&) const = default;
};

/// Windows on a line of time, with the date looked at.
struct Schedule {
    Window span;  ///< whole years, with every date of the rows and the one looked at within
    Date today;
    std::string today_words;
    std::vector<std::string> years;  ///< for each year of the span its words, or none where they would have no room
    std::vector<ScheduleRow> rows;
    Table table;

    bool operator==(const Schedule&) const = default;
};

/// A value on a line of time.
struct TimePoint {
    Date date;
    double value = 0;
    bool to_date = false;  ///< of the part of its year that had passed
    std::string label;     ///< the value alone
    std::string words;     ///< what is told where it is pointed at: value, date, source

    bool operator==(const TimePoint&) const = default;
};

/// What is asked, over the days that lead to its own year's last.
struct TimeGoal {
    Window days;
    double value = 0;
    std::pair<double, double> allowed;  ///< values that keep it; its ends may lie beyond the scale
    std::string label;
    std::string words;

    bool operator==(const TimeGoal&) const = default;
};

struct TimeTick {
    double value = 0;
    std::string words;

    bool operator==(const TimeTick&) const = default;
};

/// A promise on a line of time: where it started, what is asked by when, what was reported.
struct TimeChart {
    std::string name;
    Window span;                     ///< whole years
    std::vector<std::string> years;  ///< for each year of the span its words, or none where they would have no room
    Date today;
    std::string today_words;
    double most = 1;  ///< the upper end of the scale, which begins at 0
    std::vector<TimeTick> ticks;
    std::string unit;  ///< of the ticks
    std::optional<TimePoint> base;
    std::vector<TimeGoal> goals;       ///< by time
    std::vector<TimePoint> reports;    ///< by time
    std::optional<TimePoint> outlook;  ///< what the plan looks to after its period
    Outcome outcome = Outcome::no_data;
    bool cap = false;    ///< what is beyond the goal is forbidden
    bool large = false;  ///< with a scale and its words, where it has a page to itself
    Table table;

    bool operator==(const TimeChart&) const = default;
};

/// A whole and its parts side by side.
struct StackPart {
    std::string name;
    double value = 0;
    std::string words;  ///< the value with its unit

    bool operator==(const StackPart&) const = default;
};

struct Stack {
    std::string name;
    std::vector<StackPart> parts;
    Table table;

    bool operator==(const Stack&) const = default;
};

}  // namespace oreplan
