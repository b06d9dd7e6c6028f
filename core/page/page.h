#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/block.h"
#include "core/model/figure.h"
#include "core/model/verdict.h"
#include "core/page/view.h"

// What a screen says, as data in one language: before anything decides how it looks. The canvas draws it, the HTML writer
// writes it, so that the two cannot disagree. Every number is there as the words that are shown; charts carry the bare
// numbers besides, for lengths and places, and a table that says the same. Words in another language than the page's are set
// off in what is said: see core/text/passages.h.

namespace oreplan {

/// Words that may lead somewhere: to a view, or to an address outside.
struct Phrase {
    std::string text;
    std::optional<View> to;
    std::string address = {};

    bool operator==(const Phrase&) const = default;
};

inline bool leads_somewhere(const Phrase& phrase) { return phrase.to || !phrase.address.empty(); }

/// An outcome with its word: colour never speaks alone.
struct Mark {
    Outcome outcome = Outcome::no_data;
    std::string word;

    bool operator==(const Mark&) const = default;
};

enum class ParagraphStyle { lead, body, note };

struct Paragraph {
    ParagraphStyle style = ParagraphStyle::body;
    std::string text;

    bool operator==(const Paragraph&) const = default;
};

struct BulletList {
    std::vector<Phrase> items;

    bool operator==(const BulletList&) const = default;
};

/// A name and what it is: a definition list.
struct Fact {
    std::string name;
    Phrase value;
    std::optional<Phrase> source;
    std::optional<Mark> mark;

    bool operator==(const Fact&) const = default;
};

struct FactList {
    std::vector<Fact> facts;

    bool operator==(const FactList&) const = default;
};

struct TallyItem {
    Mark mark;
    std::string count;

    bool operator==(const TallyItem&) const = default;
};

/// How many stand where.
struct Tally {
    std::string caption;
    std::vector<TallyItem> items;

    bool operator==(const Tally&) const = default;
};

struct Column {
    std::string heading;
    bool numeric = false;
    std::string number_heading = {};  ///< over the numbers in a file, where the heading does not say what they are or their sign
    std::string second_heading = {};  ///< over the second numbers of cells that have two

    bool operator==(const Column&) const = default;
};

/// What a cell's words tell as a number, for programs that read the table.
struct CellNumber {
    double value = 0;
    std::string unit;                   ///< empty for mere numbers
    bool alone = true;                  ///< the words say this and no more; not so "at most 14", "12 in 2024"
    std::optional<double> second = {};  ///< in the same unit: 420 of "300 to 420", 14 of "9 of 14"

    bool operator==(const CellNumber&) const = default;
};

struct Cell {
    Phrase phrase;
    std::optional<Outcome> outcome;         ///< shown as its sign before the words
    std::optional<CellNumber> number = {};  ///< absent where the words are no number, as "not reported"

    bool operator==(const Cell&) const = default;
};

/// The first column heads its row.
struct Table {
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;

    bool operator==(const Table&) const = default;
};

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

/// One promise, and how far it is. Where nobody reported it has neither value nor mark: that is said once, elsewhere.
struct Card {
    Phrase name;
    std::string kicker;   ///< over it: the whole that it is a part of; may be empty
    std::string promise;  ///< the biggest thing
    std::string due;      ///< by when
    std::string now;      ///< what was reported last, and of when
    std::optional<Phrase> source;
    std::optional<Mark> mark;
    std::optional<TimeChart> chart;

    bool operator==(const Card&) const = default;
};

struct Cards {
    std::vector<Card> cards;

    bool operator==(const Cards&) const = default;
};

/// One cell for each of some things, in their order, by where it stands; each leads to it.
struct StatusCell {
    Phrase name;
    Mark mark;

    bool operator==(const StatusCell&) const = default;
};

/// How many stand in a status; leads to those alone, or where they are shown already back to all.
struct StatusCount {
    Mark mark;
    int count = 0;
    View to;
    bool chosen = false;

    bool operator==(const StatusCount&) const = default;
};

struct StatusBar {
    std::string caption;
    std::vector<StatusCell> cells;
    std::vector<StatusCount> counts;

    bool operator==(const StatusBar&) const = default;
};

/// A verdict in words.
struct Finding {
    Mark mark;
    Phrase title;
    std::string text;
    std::vector<Fact> facts;  ///< value, limit, clause, current law, date of the data

    bool operator==(const Finding&) const = default;
};

struct Findings {
    std::vector<Finding> findings;

    bool operator==(const Findings&) const = default;
};

/// A choice between views that differ in one thing.
struct Choice {
    std::string name;
    std::vector<Phrase> options;
    std::optional<std::size_t> chosen;  ///< the option that holds; absent where none of them does

    bool operator==(const Choice&) const = default;
};

/// A field to search in; the dashboard searches as one types.
struct SearchField {
    std::string label;
    std::string query;
    std::string summary;

    bool operator==(const SearchField&) const = default;
};

enum class FieldKind { choice, number, text, check };

struct FieldOption {
    std::string value;  ///< as in View::answers; empty for "not answered"
    std::string words;

    bool operator==(const FieldOption&) const = default;
};

/// Something to be answered: the answer goes into View::answers under the field's id, "1" for a check that is set.
struct Field {
    std::string id;
    FieldKind kind = FieldKind::text;
    std::string label;
    std::string hint;  ///< what is meant, in which unit; may be empty
    std::string answer;
    std::vector<FieldOption> options;  ///< of a choice; the first stands for no answer
    std::string problem;               ///< why the answer cannot be used and how to mend it; empty where it can

    bool operator==(const Field&) const = default;
};

/// Fields that the page is made anew from with each answer: nothing is sent anywhere, and there is no button to press.
struct Form {
    std::string caption;
    std::vector<Field> fields;

    bool operator==(const Form&) const = default;
};

/// Things to do with the page that no address can say.
enum class CommandKind { print, save_tables, choose_file, search };

template <>
struct Names<CommandKind> {
    static constexpr std::array<std::string_view, 4> values{"print", "save_tables", "choose_file", "search"};
};

struct Command {
    CommandKind kind = CommandKind::print;
    std::string words;

    bool operator==(const Command&) const = default;
};

struct Commands {
    std::vector<Command> commands;

    bool operator==(const Commands&) const = default;
};

using AnyElement = std::variant<Paragraph, BulletList, FactList, Tally, Table, BulletChart, StepChart, Schedule, TimeChart, Stack,
                                Cards, StatusBar, Findings, Choice, SearchField, Form, Commands>;

/// One of them. A class of its own, so that copying and destroying all kinds is compiled once and not by every page.
struct Element : AnyElement {
    using AnyElement::AnyElement;
    Element(const Element&);
    Element(Element&&) noexcept;
    Element& operator=(const Element&);
    Element& operator=(Element&&) noexcept;
    ~Element();
};

struct Section {
    Subject subject;  ///< that it tells: it stands in addresses
    std::string heading;
    std::string kicker;   ///< a word or number over the heading; may be empty
    bool detail = false;  ///< the dashboard shows it only as the view's subject; the text version always
    bool half = false;    ///< stands beside its neighbour where there is room
    std::vector<Element> elements;

    bool operator==(const Section&) const = default;
};

struct Page {
    PageKind kind = PageKind::overview;
    std::string title;
    std::string lead;
    std::string warning;  ///< exercise data: marked all over the page; empty otherwise
    Phrase provenance =
        {};              ///< who tells what is shown, where it is not the county; leads to the sources; without words otherwise
    std::string notice;  ///< what else is to be known first: data of the visitor's own; empty otherwise
    std::vector<Section> sections;
    std::string disclaimer;         ///< empty where nothing is judged
    std::string ledger = {};        ///< its id; empty where there is none
    std::vector<Fact> origin = {};  ///< plan, date and ledger: said again over every table that leaves the page
    Phrase other_form = {};         ///< from charts to their tables, or back
    bool stands_in = false;         ///< for the page of its kind, which is there again afterwards

    bool operator==(const Page&) const = default;
};

/// Whether a section of the page tells the subject.
bool has_section(const Page& page, const Subject& subject);

/// Every table of a page, those of its charts too, in the order in which they are shown.
std::vector<const Table*> tables_of(const Page& page);

}  // namespace oreplan
