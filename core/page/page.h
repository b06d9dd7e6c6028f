#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/page/charts.h"
#include "core/page/table.h"

// What a screen says, as data in one language: before anything decides how it looks. The canvas draws it, the HTML writer
// writes it, so that the two cannot disagree. Every number is there as the words that are shown. Words in another language than
// the page's are set off in what is said: see core/text/passages.h.

namespace oreplan {

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

/// Its name, after the whole that it is a part of.
std::string heading_of(const Card& card);

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
enum class CommandKind { print, save_tables, choose_file, search, share, save_slides, read_aloud, booklet };

template <>
struct Names<CommandKind> {
    static constexpr std::array<std::string_view, 8> values{"print", "save_tables", "choose_file", "search",
                                                            "share", "save_slides", "read_aloud",  "booklet"};
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

/// What is to be written on paper by hand: each on a line of its own, under its name. Nobody's name stands in it.
struct Blanks {
    std::vector<std::string> names;

    bool operator==(const Blanks&) const = default;
};

using AnyElement = std::variant<Paragraph, BulletList, FactList, Tally, Table, BulletChart, StepChart, Schedule, TimeChart, Stack,
                                Cards, StatusBar, Findings, Choice, SearchField, Form, Commands, Blanks>;

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

/// A word of the field that the page says, and what it means to somebody who is not of the field.
struct Term {
    std::vector<std::string> forms;  ///< as it is said
    std::string meaning;             ///< with its name

    bool operator==(const Term&) const = default;
};

struct Page {
    PageKind kind = PageKind::overview;
    std::string title;
    std::string lead;
    std::string warning;  ///< exercise data: marked all over the page; empty otherwise
    Phrase provenance =
        {};              ///< who tells what is shown, where it is not the county; leads to the sources; without words otherwise
    std::string notice;  ///< what else is to be known first: data of the visitor's own; empty otherwise
    std::vector<Phrase> contents = {};  ///< the headings of a long page, each leading to its section
    std::vector<Section> sections;
    std::string disclaimer;         ///< empty where nothing is judged
    std::string ledger = {};        ///< its id; empty where there is none
    std::vector<Fact> origin = {};  ///< plan, date and ledger: said again over every table that leaves the page
    std::string sheet = {};         ///< what each sheet of paper says of itself: plan, date, ledger
    Phrase other_form = {};         ///< from charts to their tables, or back
    std::vector<Term> terms = {};   ///< those that are marked in what the page says (core/text/passages.h)
    bool stands_in = false;         ///< for the page of its kind, which is there again afterwards

    bool operator==(const Page&) const = default;
};

/// Whether a section of the page tells the subject.
bool has_section(const Page& page, const Subject& subject);

/// The term of words that are marked as one; null where they are none.
const Term* term_of(const std::vector<Term>& terms, std::string_view words);

/// Every table of a page, those of its charts too, in the order in which they are shown.
std::vector<Table*> tables_in(Page& page);
std::vector<const Table*> tables_of(const Page& page);

}  // namespace oreplan
