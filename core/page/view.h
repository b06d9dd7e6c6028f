#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/date.h"
#include "core/model/language.h"
#include "core/model/ledger.h"
#include "core/model/page_kind.h"
#include "core/model/settings.h"
#include "core/model/status.h"
#include "core/model/subject.h"
#include "core/theme/theme.h"

namespace oreplan {

/// How a page is shown: drawn, as text, or as slides in front of people.
enum class Face { canvas, text, present };

template <>
struct Names<Face> {
    static constexpr std::array<std::string_view, 3> values{"canvas", "text", "present"};
};

/// The column that a table's rows are sorted by, from 1, and whether from its greatest down.
struct TableOrder {
    int column = 1;
    bool descending = false;

    bool operator==(const TableOrder&) const = default;
};

/// What somebody looks at, and how: the whole state of the dashboard, and exactly what an address tells. See address.h.
struct View {
    std::string plan;
    Language language = Language::zh;
    PageKind page = PageKind::overview;
    Subject subject;  ///< of the section shown: an indicator, a block, a clause
    Date as_of = last_day(1970);
    bool is_dated = false;  ///< the date was chosen, and stands in the address; otherwise the plan's default takes its place
    std::string ledger;     ///< id of the ledger, or no_ledger; empty for the one that opens with the plan
    std::string query;      ///< searched for on the clauses page
    GreenDenominator green_denominator = GreenDenominator::all_mines;
    ScaleReading scale_reading = ScaleReading::deposit_class;
    std::optional<Status> status;  ///< what stands in it alone is shown; absent: all
    bool tables = false;           ///< charts shown as their tables
    Face face = Face::canvas;
    bool elder = false;                     ///< the version for elders: plain words, large letters, one thing a screen, as text
    std::map<int, TableOrder> orders = {};  ///< of tables whose rows are sorted, by their number in the page, from 1
    int part = 1;                           ///< of tables that are longer than one text, from 1: see parts.h
    int slide = 1;                          ///< that is shown, from 1; held within those that there are
    int turn = 0;                           ///< seconds until the next slide comes by itself; 0: it does not
    std::optional<Theme> theme;             ///< absent: as the visitor's system prefers
    /// What was typed or chosen in forms, by the field's id. It stands behind the '#' of an address, which browsers keep to
    /// themselves: what an applicant plans is no server's business.
    std::map<std::string, std::string> answers = {};
    double scale = 1;  ///< of everything on the screen, see least_scale and most_scale

    bool operator==(const View&) const = default;
};

/// The program comes in parts, each with those before it: what the first page runs (web/first_page.txt), what the others do
/// (web/pages.txt), and what few visitors use.
enum class ProgramPart { first, pages, seldom };

template <>
struct Names<ProgramPart> {
    static constexpr std::array<std::string_view, 3> values{"first", "pages", "seldom"};
};

/// The last of them that a view takes: whether it is more than what the first page shows of itself.
inline ProgramPart part_for(const View& view) {
    if (view.face == Face::present || view.elder) return ProgramPart::seldom;
    const bool is_first = view.page == PageKind::overview && view.face == Face::canvas && !view.tables &&
                          view.subject.is_none() && view.answers.empty() && view.orders.empty() &&
                          (view.ledger.empty() || view.ledger == no_ledger);
    return is_first ? ProgramPart::first : ProgramPart::pages;
}

constexpr double least_scale = 0.5;
constexpr double most_scale = 4;
constexpr int most_sorted = 999;  ///< tables, and columns
constexpr int most_part = 1'000'000;
constexpr int most_slide = 1'000;
constexpr int least_turn = 3;
constexpr int most_turn = 3'600;

/// The same view, elsewhere; on another page long tables begin at their first part, and all stand as they are told.
View go(View view, PageKind page, Subject subject = {});

/// The same view on another date, with something searched for (and nothing in particular looked at), or larger or smaller by
/// quarters within the limits; `steps` of 0 is as large as it is meant.
View at(View view, Date as_of);
View searched(View view, const std::string& query);
View zoomed(View view, int steps);

/// The same view as another face, or on another slide.
View as_face(View view, Face face);
View turned(View view, int slide);

/// A plan, on the page of `way` and with its looks: date, ledger, subject and answers are of the plan that they were chosen for.
View in_plan(std::string plan, const View& way);

/// Whether two views show the same thing, though perhaps in another language, theme or size.
bool same_thing(View one, const View& other);

/// What a link that is handed on leads to: the same thing, without how it is looked at here, and without what was typed into
/// forms, which is nobody else's.
View for_others(View view);

/// The same view with a field answered anew; an empty answer takes it back. (Controls that came along with what was pasted are
/// replaced, here and in what is searched for, as in files.)
View answered(View view, const std::string& field, const std::string& answer);

/// The answer to a field, empty where there is none.
std::string answer_to(const View& view, const std::string& field);

/// The readings that a view asks for.
Settings settings_of(const View& view);

}  // namespace oreplan
