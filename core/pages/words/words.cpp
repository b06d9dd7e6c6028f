#include "core/pages/words/words.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/model/decimals.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/time_chart.h"
#include "core/rules/rule_table.h"
#include "core/text/number.h"

namespace oreplan {

namespace {

/// What a value may be: a share of the limit each way.
std::pair<double, double> ends_of_about(const Briefing& briefing, const Indicator& indicator, double limit) {
    const double tolerance = tolerance_of(indicator, briefing.facts().settings);
    return {limit * (1 - tolerance), limit * (1 + tolerance)};
}

std::string value_words(const Briefing& briefing, const IndicatorFacts& known) {
    return briefing.say(Quantity{*known.actual.value, known.indicator->unit}, judged_by(briefing, known));
}

std::string distance_words(const Briefing& briefing, const IndicatorFacts& known) {
    if (!known.distance) return "–";
    const double distance = *known.distance;
    const std::string key = std::fabs(distance) < 1e-9 ? "distance.none" : distance > 0 ? "distance.over" : "distance.under";
    const Unit unit = known.indicator->unit;
    if (unit == Unit::percent) {
        return briefing.say(key + "_points", {{"distance", briefing.say(Quantity{std::fabs(distance), unit})}});
    }
    return briefing.say(key, {{"distance", Quantity{std::fabs(distance), unit}}});
}

/// Its number is negative when below, as the column's heading in a file says.
Cell distance_cell(const Briefing& briefing, const IndicatorFacts& known) {
    Cell told = cell(distance_words(briefing, known));
    if (!known.distance) return told;
    const Unit unit = known.indicator->unit;
    const std::string name = unit == Unit::percent ? briefing.say("unit.percentage_points") : briefing.catalogue.unit(unit);
    told.number = CellNumber{*known.distance, name, false};
    return told;
}

}  // namespace

std::vector<double> judged_by(const Briefing& briefing, const IndicatorFacts& known) {
    std::vector<double> numbers;
    if (known.limit) numbers.push_back(*known.limit);
    if (known.goal && known.goal->upper) numbers.push_back(*known.goal->upper);
    if (known.base && known.base->value) numbers.push_back(*known.base->value);
    if (known.indicator->kind == TargetKind::about && known.limit) {
        const auto [least, most] = ends_of_about(briefing, *known.indicator, *known.limit);
        numbers.insert(numbers.end(), {least, most});
    }
    return numbers;
}

std::vector<VerdictIndex> Briefing::by_subject(std::span<const Rule> rules) const {
    std::vector<VerdictIndex> found;
    for (const Rule rule : rules) found.push_back(by_subject(rule));
    return found;
}

bool is_told(const Briefing& briefing, const Subject& subject, std::size_t count) {
    return count <= most_told || briefing.view.subject == subject;
}

Phrase source_phrase(const Briefing& briefing, const Source& source) {
    if (!source.document.empty()) {
        std::vector<std::string> parts{source.document};
        if (!source.publisher.empty()) parts.push_back(source.publisher);
        if (source.published) parts.push_back(date_words(briefing, *source.published));
        if (!source.licence.empty()) parts.push_back(source.licence);
        if (source.confidence) parts.push_back(briefing.catalogue.word("confidence", *source.confidence));
        return {listed(briefing, parts), {}, source.address};
    }
    const Clause* clause = find(briefing.plan().clauses, source.clause);
    return {briefing.say("source.clause", {{"number", clause ? briefing.say(clause->number) : source.clause}}),
            briefing.to(PageKind::clauses, {SubjectKind::clause, source.clause})};
}

std::vector<Fact> notes_on(const Briefing& briefing, const Subject& subject) {
    std::vector<Fact> facts;
    for (const DatedNote& note : briefing.facts().state.notes) {
        if (note.note.about != fragment_of(subject)) continue;
        facts.push_back(
            {date_words(briefing, note.date), {briefing.say(note.note.fact), {}}, source_phrase(briefing, note.source), {}});
    }
    return facts;
}

void add_notes(const Briefing& briefing, Section& section, const Subject& subject) {
    std::vector<Fact> notes = notes_on(briefing, subject);
    if (notes.empty()) return;
    section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("notes.intro")});
    section.elements.push_back(FactList{std::move(notes)});
}

std::string listed(const Briefing& briefing, const std::vector<std::string>& parts) {
    std::string words;
    for (const std::string& part : parts) words += (words.empty() ? "" : briefing.say("list.comma")) + part;
    return words;
}

std::string share_words(const Briefing& briefing, double share) {
    return briefing.say(Quantity{share, Unit::percent}, std::vector{100.0});
}

Fact fact(std::string name, std::string value) { return {std::move(name), {std::move(value), {}}, {}, {}}; }

std::string not_stated(const Briefing& briefing) { return briefing.say("not_stated"); }
std::string not_reported(const Briefing& briefing) { return briefing.say("not_reported"); }

std::string target_words(const Briefing& briefing, const Indicator& indicator, const std::optional<SeriesPoint>& point,
                         std::optional<double> limit) {
    if (indicator.words && !limit) return briefing.say(*indicator.words);
    if (indicator.kind == TargetKind::direction) return briefing.catalogue.word("trend", *indicator.trend);
    if (!limit) return not_stated(briefing);
    return briefing.say(
        "target." + std::string{name_of(indicator.kind)},
        {{"limit", Quantity{*limit, indicator.unit}}, {"upper", Quantity{point ? point->upper.value_or(0) : 0, indicator.unit}}});
}

std::string promise_words(const Briefing& briefing, const Indicator& indicator, const std::optional<SeriesPoint>& point,
                          std::optional<double> limit) {
    if (!limit || indicator.kind == TargetKind::direction) return target_words(briefing, indicator, point, limit);
    return briefing.say(
        "promise." + std::string{name_of(indicator.kind)},
        {{"limit", Quantity{*limit, indicator.unit}}, {"upper", Quantity{point ? point->upper.value_or(0) : 0, indicator.unit}}});
}

Cell target_cell(const Briefing& briefing, const Indicator& indicator, const std::optional<SeriesPoint>& point,
                 std::optional<double> limit) {
    Cell told = cell(target_words(briefing, indicator, point, limit));
    if (indicator.kind == TargetKind::direction) return told;
    const bool range = indicator.kind == TargetKind::between && point;
    return with_number(briefing, std::move(told), limit, indicator.unit, range ? point->upper : std::nullopt);
}

Column target_column(const Briefing& briefing, const std::string& heading) {
    return {heading, true, {}, briefing.say("column.upper_end", {{"heading", heading}})};
}

std::string actual_words_without_year(const Briefing& briefing, const IndicatorFacts& known) {
    if (known.actual.value) return value_words(briefing, known);
    if (known.indicator->kind == TargetKind::words) return briefing.say("by_person");
    return known.indicator->not_computable ? briefing.say("not_computable") : not_reported(briefing);
}

std::string actual_words(const Briefing& briefing, const IndicatorFacts& known) {
    const std::string words = actual_words_without_year(briefing, known);
    const Actual& actual = known.actual;
    const bool of_one_year = actual.value && known.indicator->kind != TargetKind::total_over_period;
    if (!of_one_year || actual.year >= year_of(briefing.facts().as_of)) return words;
    return briefing.say("value_of_year", {{"value", words}, {"year", actual.year}});
}

Mark outcome_mark(const Briefing& briefing, Outcome outcome) {
    const auto status = status_of(outcome);
    return {outcome, status ? briefing.catalogue.word("status", *status) : briefing.say("not_applicable")};
}

Mark outcome_mark(const Briefing& briefing, Outcome outcome, const std::string& detail) {
    Mark mark = outcome_mark(briefing, outcome);
    mark.word = briefing.say("status.detail", {{"status", mark.word}, {"detail", detail}});
    return mark;
}

Mark indicator_mark(const Briefing& briefing, const Indicator& indicator, Outcome outcome) {
    const bool cannot = outcome == Outcome::no_data && indicator.not_computable;
    return cannot ? outcome_mark(briefing, outcome, briefing.say("not_computable")) : outcome_mark(briefing, outcome);
}

std::string value_of_verdict(const Briefing& briefing, const Verdict& verdict) {
    return briefing.say(*verdict.value, verdict.limit ? std::vector{verdict.limit->value} : std::vector<double>{});
}

Finding finding(const Briefing& briefing, const Verdict& verdict, Mark mark, Phrase title) {
    Finding finding{std::move(mark), std::move(title), briefing.say(verdict.finding), {}};
    if (verdict.value) finding.facts.push_back(fact(briefing.say("fact.value"), value_of_verdict(briefing, verdict)));
    if (verdict.limit) {
        const auto beside = verdict.value ? std::vector{verdict.value->value} : std::vector<double>{};
        finding.facts.push_back(fact(briefing.say("fact.limit"), briefing.say(*verdict.limit, beside)));
    }
    finding.facts.push_back({briefing.say("fact.basis"), source_phrase(briefing, verdict.basis), {}, {}});
    if (verdict.current_law) {
        finding.facts.push_back(fact(briefing.say("fact.current_law"), briefing.say(*verdict.current_law)));
    }
    if (verdict.data_date) {
        finding.facts.push_back(fact(briefing.say("fact.data_date"), briefing.say(*verdict.data_date)));
    }
    return finding;
}

std::string rule_title(const Briefing& briefing, Rule rule) { return briefing.say("rule." + std::string{id_of(rule)}); }

std::string mineral_name(const Briefing& briefing, const std::string& id) {
    const Mineral* mineral = find(briefing.plan().minerals, id);
    return mineral ? briefing.say(mineral->name) : id;
}

std::string paper_words(const Briefing& briefing) {
    return briefing.say("paper.of_day", {{"date", briefing.facts().as_of}, {"ledger", ledger_words(briefing)}});
}

std::string ledger_words(const Briefing& briefing) {
    const Ledger& ledger = *briefing.facts().ledger;
    return ledger.id.empty() ? briefing.say("ledger.none") : briefing.say(ledger.title);
}

std::string block_name(const Briefing& briefing, const Block& block) {
    if (block.name) return briefing.say(*block.name);
    return briefing.say("block.unnamed", {{"kind", briefing.catalogue.word("block_kind", block.kind)},
                                          {"mineral", mineral_name(briefing, block.mineral)}});
}

std::string date_words(const Briefing& briefing, const VagueDate& date) {
    if (date.day != 0) return briefing.say(date.last());
    if (date.month == 0) return briefing.say("year", {{"year", date.year}});
    return briefing.say("month_of_year", {{"year", date.year}, {"month", briefing.say("month." + std::to_string(date.month))}});
}

std::string window_words(const Briefing& briefing, const Window& window) {
    const int from = year_of(window.from);
    const int to = year_of(window.to);
    if (window.from == first_day(from) && window.to == last_day(to)) {
        if (from == to) return briefing.say("year", {{"year", from}});
        return briefing.say("window.years", {{"from", from}, {"to", to}});
    }
    return briefing.say("window.days", {{"from", window.from}, {"to", window.to}});
}

Cell judged_value_cell(const Briefing& briefing, const IndicatorFacts& facts, Outcome outcome) {
    const Mark mark = indicator_mark(briefing, *facts.indicator, outcome);
    const Mark told{mark.outcome, actual_words_without_year(briefing, facts) + briefing.say("list.comma") + mark.word};
    return with_number(briefing, cell(told), facts.actual.value, facts.indicator->unit);
}

namespace {

/// What "about" allows, "exactly" that one value, a range from end to end; otherwise all from the target on.
std::pair<double, double> shaded_of(const Briefing& briefing, const Indicator& indicator, const BulletRow& row) {
    if (!row.target) return {0, 0};
    if (indicator.kind == TargetKind::about) return ends_of_about(briefing, indicator, *row.target);
    if (indicator.kind == TargetKind::exactly) return {*row.target, *row.target};
    return {*row.target, row.upper.value_or(row.most)};
}

}  // namespace

BulletRow bullet_row(const Briefing& briefing, const IndicatorFacts& known, int depth) {
    const Indicator& indicator = *known.indicator;
    BulletRow row;
    row.depth = depth;
    const Subject subject{SubjectKind::indicator, indicator.id};
    row.name = subject_phrase(briefing, subject);
    row.chosen = briefing.view.subject == subject;
    row.value = known.actual.value;
    row.target = known.limit;
    if (known.goal) row.upper = known.goal->upper;
    if (known.base && known.base->value) {
        row.base = known.base->value;
        row.base_words = briefing.say("base_value", {{"year", known.base->year}, {"value", Quantity{*row.base, indicator.unit}}});
    }
    row.cap = is_cap(indicator.kind);
    const double reach = std::max({row.value.value_or(0), row.upper.value_or(0), row.target.value_or(0), row.base.value_or(0)});
    row.most = indicator.unit == Unit::percent && reach <= 100 ? 100 : round_ticks(reach * 1.1, 5).back();
    row.shaded = shaded_of(briefing, indicator, row);
    row.value_words = actual_words(briefing, known);
    if (known.distance) row.gap_words = distance_words(briefing, known);
    row.ends = {"0", briefing.catalogue.brief({row.most, indicator.unit})};
    const bool is_number = known.limit && indicator.kind != TargetKind::direction;
    row.target_words = is_number ? in_brief(briefing, "target.", indicator, known.goal, *known.limit)
                                 : target_words(briefing, indicator, known.goal, known.limit);
    row.mark = indicator_mark(briefing, indicator, briefing.verdict(Rule::indicator_target, subject).outcome);
    return row;
}

std::vector<std::pair<const IndicatorFacts*, int>> nested(const Facts& facts, const std::vector<const IndicatorFacts*>& chosen) {
    std::set<std::string> parts;
    for (const IndicatorFacts* known : chosen) {
        if (!known->indicator->parts) continue;
        parts.insert(known->indicator->parts->indicators.begin(), known->indicator->parts->indicators.end());
    }
    std::vector<std::pair<const IndicatorFacts*, int>> rows;
    for (const IndicatorFacts* known : chosen) {
        if (parts.contains(known->indicator->id)) continue;
        rows.emplace_back(known, 0);
        if (!known->indicator->parts) continue;
        for (const std::string& id : known->indicator->parts->indicators) {
            if (const IndicatorFacts* part = find_indicator(facts, id)) rows.emplace_back(part, 1);
        }
    }
    return rows;
}

Table indicator_table(const Briefing& briefing, const std::string& caption,
                      const std::vector<std::pair<const IndicatorFacts*, int>>& rows) {
    Table table{caption,
                {{briefing.say("column.indicator"), false},
                 {briefing.say("column.base"), true},
                 target_column(briefing, briefing.say("column.target")),
                 {briefing.say("column.actual"), true},
                 {briefing.say("column.distance"), true, briefing.say("column.signed_distance")},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const auto& [known, depth] : rows) {
        const BulletRow row = bullet_row(briefing, *known, depth);
        const Unit unit = known->indicator->unit;
        Phrase name = row.name;
        if (depth > 0) name.text = briefing.say("part_of_row", {{"name", name.text}});
        table.rows.push_back({cell(name),
                              with_number(briefing, cell(row.base_words.empty() ? "–" : row.base_words), row.base, unit),
                              target_cell(briefing, *known->indicator, known->goal, known->limit),
                              with_number(briefing, cell(row.value_words), row.value, unit), distance_cell(briefing, *known),
                              cell(row.mark), cell(source_phrase(briefing, known->indicator->source))});
    }
    return table;
}

StepChart green_steps(const Briefing& briefing) {
    const GreenDenominator denominator = briefing.view.green_denominator;
    const std::string denominator_name = briefing.catalogue.word("denominator", denominator);
    StepChart chart{briefing.say("green.target"), briefing.say("green.actual", {{"denominator", denominator_name}}), {}, {}, {}};
    for (const double tick : {0.0, 25.0, 50.0, 75.0, 100.0}) chart.ticks.push_back(briefing.say(Quantity{tick, Unit::percent}));
    chart.table.caption = briefing.say("green.steps_caption", {{"denominator", denominator_name}});
    chart.table.columns = {{briefing.say("column.year"), false},
                           {briefing.say("column.target"), true},
                           {briefing.say("column.actual"), true},
                           {briefing.say("column.outcome"), false}};
    const GreenMines& green = briefing.facts().green_mines;
    for (const GreenYear& year : green.years[static_cast<std::size_t>(denominator)]) {
        const Verdict verdict =
            briefing.verdict(Rule::green_mine_targets, {SubjectKind::indicator, green.indicator->id}, year.year);
        Step step{briefing.say("year", {{"year", year.year}}),
                  year.target,
                  year.rate,
                  briefing.say(Quantity{year.target, Unit::percent}),
                  year.rate ? briefing.say(Quantity{*year.rate, Unit::percent}, std::vector{year.target})
                  : year_of(briefing.facts().as_of) < year.year ? briefing.say("year_ahead")
                                                                : not_reported(briefing),
                  {},
                  indicator_mark(briefing, *green.indicator, verdict.outcome),
                  year_of(briefing.facts().as_of) == year.year};
        step.spot_words =
            briefing.say("green.spot", {{"year", step.year}, {"target", step.target_words}, {"actual", step.actual_words}});
        chart.table.rows.push_back({cell(step.year), quantity_cell(briefing, {step.target, Unit::percent}),
                                    with_number(briefing, cell(step.actual_words), step.actual, Unit::percent), cell(step.mark)});
        chart.steps.push_back(std::move(step));
    }
    const bool any =
        std::any_of(chart.steps.begin(), chart.steps.end(), [](const Step& step) { return step.actual.has_value(); });
    if (!any) chart.actual_name += briefing.say("list.comma") + outcome_mark(briefing, Outcome::no_data).word;
    return chart;
}

}  // namespace oreplan
