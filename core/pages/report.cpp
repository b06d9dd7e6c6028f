#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/assessment/score.h"
#include "core/assessment/warnings.h"
#include "core/model/timeline.h"
#include "core/pages/pages.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/event_words.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"
#include "core/text/number.h"

namespace oreplan {

namespace {

constexpr const char* period_field = "report.period";

std::string weight_field(const Category& category) { return "report.weight." + category.id; }

/// A weight as somebody typed it: absent where nothing was typed, refused where it is no number of at least 0.
struct TypedWeight {
    double weight = 1;
    bool refused = false;
};

TypedWeight typed_weight(const Briefing& briefing, const Category& category) {
    const std::string answer = answer_to(briefing.view, weight_field(category));
    if (answer.empty()) return {};
    const auto weight = parse_number(answer);
    return weight && *weight >= 0 ? TypedWeight{*weight, false} : TypedWeight{1, true};
}

CategoryWeights weights_of(const Briefing& briefing) {
    CategoryWeights weights;
    for (const Category& category : briefing.plan().categories) weights[category.id] = typed_weight(briefing, category).weight;
    return weights;
}

/// The year that the report is about; nothing where it is about the whole period.
std::string year_told(const Briefing& briefing) {
    const std::string asked = answer_to(briefing.view, period_field);
    return report_of_year(briefing.view, asked, briefing.plan()) ? asked : std::string{};
}

/// The days that the report is about, up to the date looked at.
Window period_of(const Briefing& briefing) {
    const Identity& identity = briefing.plan().identity;
    const std::string year = year_told(briefing);
    const bool one = !year.empty();
    const int first = one ? std::stoi(year) : identity.first_year;
    const int last = one ? first : identity.last_year;
    return {first_day(first), std::min(last_day(last), briefing.facts().as_of)};
}

std::string period_words(const Briefing& briefing) {
    const Identity& identity = briefing.plan().identity;
    const std::string year = year_told(briefing);
    if (!year.empty()) return briefing.say("year", {{"year", year}});
    return briefing.say("window.years", {{"from", identity.first_year}, {"to", identity.last_year}});
}

Choice period_choice(const Briefing& briefing) {
    const Identity& identity = briefing.plan().identity;
    Choice choice{briefing.say("report.period"), {}, 0};
    View whole = answered(briefing.view, period_field, "");
    if (!answer_to(briefing.view, period_field).empty()) {
        whole = at(std::move(whole), as_of_range(briefing.plan(), *briefing.facts().ledger, identity.span().to).to);
    }
    choice.options.push_back({briefing.say("report.whole_period"), whole});
    for (int year = identity.first_year; year <= identity.last_year; ++year) {
        const View view = at(briefing.view, last_day(year));
        choice.options.push_back(
            {briefing.say("year", {{"year", year}}), *report_of_year(view, std::to_string(year), briefing.plan())});
        if (std::to_string(year) == year_told(briefing)) choice.chosen = choice.options.size() - 1;
    }
    return choice;
}

/// The last day on which somebody reported for the report's year, where that is after the date looked at.
std::optional<Date> late_reports(const Briefing& briefing) {
    const std::string told = year_told(briefing);
    if (told.empty()) return std::nullopt;
    std::optional<Date> last;
    const Timeline timeline{briefing.facts().ledger->events};
    for (const Event* event : timeline.all()) {
        const std::optional<int> year = reported_year(*event);
        const Date day = event->date.last();
        if (year && std::to_string(*year) == told && day > briefing.facts().as_of) last = std::max(last.value_or(day), day);
    }
    return last;
}

Section scope(const Briefing& briefing) {
    const Identity& identity = briefing.plan().identity;
    const Window period = period_of(briefing);
    FactList facts{{fact(briefing.say("report.plan"), briefing.say(identity.name)),
                    fact(briefing.say("report.period"), period_words(briefing)),
                    fact(briefing.say("report.days"), briefing.say("window.days", {{"from", period.from}, {"to", period.to}})),
                    fact(briefing.say("report.known"), briefing.say(briefing.facts().as_of)),
                    fact(briefing.say("report.ledger"), ledger_words(briefing))}};
    Section section{part("scope"), briefing.say("report.scope_heading"),       {}, false,
                    false,         {period_choice(briefing), std::move(facts)}};
    const std::string asked = answer_to(briefing.view, period_field);
    if (asked != year_told(briefing)) {
        section.elements.push_back(Paragraph{
            ParagraphStyle::body, briefing.say("report.no_such_year", {{"year", asked}, {"date", briefing.facts().as_of}})});
    }
    if (const auto late = late_reports(briefing)) {
        const View then = at(briefing.view, *late);
        section.elements.push_back(BulletList{
            {{briefing.say("report.late", {{"year", answer_to(briefing.view, period_field)}, {"date", *late}}), then}}});
    }
    section.elements.push_back(Commands{
        {{CommandKind::print, briefing.say("control.print")}, {CommandKind::save_tables, briefing.say("control.save_tables")}}});
    return section;
}

Table score_table(const Briefing& briefing, const Score& score) {
    Table table{briefing.say("report.score_caption"),
                {{briefing.say("column.category"), false},
                 {briefing.say("column.weight"), true},
                 {briefing.say("column.judged"), true},
                 {briefing.say("column.open"), true},
                 {briefing.say("column.score"), true}},
                {}};
    for (const CategoryScore& part : score.categories) {
        Cell weight = cell(format_number(part.weight));
        weight.number = CellNumber{part.weight, {}, true};
        table.rows.push_back({cell(briefing.say(part.category->name)), std::move(weight), count_cell(part.judged),
                              count_cell(part.open), share_cell(briefing, part.share, briefing.say("report.nothing_judged"))});
    }
    return table;
}

Form weights_form(const Briefing& briefing, const Score& score) {
    Form form{briefing.say("report.weights_caption"), {}};
    for (const CategoryScore& part : score.categories) {
        Field field{weight_field(*part.category), FieldKind::number, briefing.say(part.category->name), {}, {}, {}, {}};
        field.answer = answer_to(briefing.view, field.id);
        if (typed_weight(briefing, *part.category).refused) field.problem = briefing.say("report.bad_weight");
        form.fields.push_back(std::move(field));
    }
    return form;
}

Section goals(const Briefing& briefing) {
    std::vector<const IndicatorFacts*> chosen;
    for (const IndicatorFacts& known : briefing.facts().indicators) chosen.push_back(&known);
    const Score result = score(briefing.assessment, weights_of(briefing));
    const std::string sentence =
        result.total ? briefing.say("report.score", {{"score", Quantity{std::round(*result.total * 10) / 10, Unit::percent}}})
                     : briefing.say("report.no_score");
    return {part("goals"),
            briefing.say("report.goals_heading"),
            {},
            false,
            false,
            {Paragraph{ParagraphStyle::lead, sentence}, score_table(briefing, result),
             Paragraph{ParagraphStyle::note, briefing.say("report.score_method", {{"near", Quantity{near_points, Unit::count}}})},
             weights_form(briefing, result),
             indicator_table(briefing, briefing.say("indicators.caption"), nested(briefing.facts(), chosen))}};
}

Section done(const Briefing& briefing) {
    const Window period = period_of(briefing);
    Section section{part("done"), briefing.say("report.done_heading"), {}, false, false, {}};
    Table table{
        briefing.say("report.done_caption"),
        {{briefing.say("column.date"), false}, {briefing.say("column.what"), false}, {briefing.say("column.source"), false}},
        {}};
    int all = 0;
    const EventWords words{briefing};
    const Timeline timeline{briefing.facts().ledger->events};
    for (const Event* event : timeline.until(period.to)) {
        if (event->date.last() < period.from) continue;
        ++all;
        if (is_routine(*event)) continue;
        table.rows.push_back(
            {date_cell(briefing, event->date), cell(words.of(*event)), cell(source_phrase(briefing, event->source))});
    }
    if (all == 0) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("report.nothing_done")});
        return section;
    }
    section.elements.push_back(
        Paragraph{ParagraphStyle::body,
                  briefing.say("report.done", {{"all", all}, {"routine", all - static_cast<int>(table.rows.size())}})});
    if (!table.rows.empty()) section.elements.push_back(std::move(table));
    return section;
}

Section problems(const Briefing& briefing) {
    Verdicts found;
    int silent = 0;
    for (const Verdict& verdict : briefing.assessment.verdicts) {
        silent += verdict.outcome == Outcome::no_data;
        const bool short_of = verdict.outcome == Outcome::not_met || verdict.outcome == Outcome::near;
        if (short_of && !verdict.ahead) found.push_back(verdict);
    }
    std::stable_partition(found.begin(), found.end(), [](const Verdict& each) { return each.outcome == Outcome::not_met; });
    const int count = static_cast<int>(found.size());
    Section section{part("problems"),
                    briefing.say("report.problems_heading"),
                    {},
                    false,
                    false,
                    {Paragraph{ParagraphStyle::body, briefing.say("report.problems", {{"count", count}, {"silent", silent}})}}};
    if (count > 0) section.elements.push_back(findings_table(briefing, briefing.say("report.problems_caption"), found));
    return section;
}

/// What lies ahead: the warnings that have a day to come, and what the plan looks to after its period.
Section outlook(const Briefing& briefing) {
    Section section{part("outlook"), briefing.say("report.outlook_heading"), {}, false, false, {}};
    BulletList list;
    for (const Warning& warning : warnings(briefing.assessment)) {
        if (warning.kind != WarningKind::will_break && warning.kind != WarningKind::will_miss) continue;
        const Phrase subject = subject_phrase(briefing, warning.verdict);
        list.items.push_back(
            {briefing.say("report.ahead", {{"subject", subject.text}, {"finding", briefing.say(warning.verdict.finding)}}),
             subject.to});
    }
    for (const Indicator& indicator : briefing.plan().indicators) {
        for (const SeriesPoint& point : indicator.series) {
            if (point.role != PointRole::outlook) continue;
            list.items.push_back(
                {briefing.say("report.outlook_year", {{"name", indicator.name},
                                                      {"year", point.year},
                                                      {"goal", target_words(briefing, indicator, point, point.value)}}),
                 briefing.to(PageKind::indicators, {SubjectKind::indicator, indicator.id})});
        }
    }
    if (list.items.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("report.nothing_ahead")});
    } else {
        section.elements.push_back(std::move(list));
    }
    return section;
}

}  // namespace

std::optional<View> report_of_year(View view, const std::string& year, const Plan& plan) {
    int number = 0;
    const auto [end, error] = std::from_chars(year.data(), year.data() + year.size(), number);
    if (error != std::errc{} || end != year.data() + year.size()) return std::nullopt;
    if (number < plan.identity.first_year || number > plan.identity.last_year) return std::nullopt;
    if (view.as_of < first_day(number)) return std::nullopt;
    if (view.as_of > last_day(number)) view = at(std::move(view), last_day(number));
    return answered(std::move(view), period_field, year);
}

Page report_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("report.lead", {{"name", briefing.plan().identity.name}, {"period", period_words(briefing)}});
    for (const auto section : {scope, goals, done, problems, outlook}) page.sections.push_back(section(briefing));
    return page;
}

}  // namespace oreplan
