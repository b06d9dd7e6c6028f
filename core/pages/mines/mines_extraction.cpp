#include "core/pages/mines/mines.h"

#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

/// Where output stands in the newest year reported, the whole before its parts.
BulletChart chart(const Briefing& briefing) {
    std::vector<const IndicatorFacts*> chosen;
    for (const Extraction& extraction : briefing.facts().extraction) {
        chosen.push_back(find_indicator(briefing.facts(), extraction.indicator->id));
    }
    const auto rows = nested(briefing.facts(), chosen);
    BulletChart result;
    BulletGroup group;
    for (const auto& [known, depth] : rows) group.rows.push_back(bullet_row(briefing, *known, depth));
    result.groups.push_back(std::move(group));
    result.table = indicator_table(briefing, briefing.say("mines.extraction_caption"), rows);
    return result;
}

bool is_computable(const ExtractionYear& year) { return year.facts.actual.value || year.facts.actual.silent; }

/// Whether there is more to tell by year than that nobody reported.
bool anything_reported(const Briefing& briefing) {
    for (const Extraction& extraction : briefing.facts().extraction) {
        for (const ExtractionYear& year : extraction.years) {
            if (year.facts.actual.value || !is_computable(year)) return true;
        }
    }
    return false;
}

Cell year_cell(const Briefing& briefing, const ExtractionYear& year) {
    const IndicatorFacts& facts = year.facts;
    if (!facts.actual.value) return cell(is_computable(year) ? not_reported(briefing) : briefing.say("not_computable"));
    const Indicator& indicator = *facts.indicator;
    const Verdict verdict = briefing.verdict(Rule::extraction_total, {SubjectKind::indicator, indicator.id}, year.year);
    return judged_value_cell(briefing, facts, verdict.outcome);
}

Table year_table(const Briefing& briefing) {
    const auto& all = briefing.facts().extraction;
    Table table{briefing.say("mines.years_caption"), {{briefing.say("column.indicator"), false}}, {}};
    for (const ExtractionYear& year : all.front().years) {
        table.columns.push_back({briefing.say("year", {{"year", year.year}}), true});
    }
    for (const Extraction& extraction : all) {
        const Indicator& indicator = *extraction.indicator;
        std::vector<Cell> row{cell(subject_phrase(briefing, {SubjectKind::indicator, indicator.id}))};
        for (const ExtractionYear& year : extraction.years) row.push_back(year_cell(briefing, year));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Why a year of one mineral cannot be computed. Sums only repeat what their parts lack.
BulletList gaps(const Briefing& briefing) {
    BulletList list;
    for (const Extraction& extraction : briefing.facts().extraction) {
        if (extraction.indicator->output_of.empty()) continue;
        for (const ExtractionYear& year : extraction.years) {
            if (is_computable(year)) continue;
            list.items.push_back({briefing.say("mines.gap", {{"name", extraction.indicator->name},
                                                             {"year", year.year},
                                                             {"why", briefing.say(year.facts.actual.reason)}}),
                                  {}});
        }
    }
    return list;
}

Cell capacity_cell(const Briefing& briefing, const Extraction& extraction) {
    const DesignCapacity& capacity = *extraction.capacity;
    if (capacity.known == 0 && capacity.mines > 0) return cell(not_reported(briefing));
    return quantity_cell(briefing, {capacity.total, extraction.indicator->unit});
}

/// How many mines the sum is of, and of how many.
Cell known_cell(const Briefing& briefing, const DesignCapacity& capacity) {
    return with_number(briefing, cell(briefing.say("mines.known_of", {{"known", capacity.known}, {"mines", capacity.mines}})),
                       capacity.known, Unit::count, capacity.mines);
}

/// Capacity stands in a table of its own: it is never mixed with output.
Table capacity_table(const Briefing& briefing) {
    Table table{briefing.say("mines.capacity_caption"),
                {{briefing.say("column.indicator"), false},
                 {briefing.say("column.design_capacity"), true},
                 {briefing.say("column.mines"), true, briefing.say("mines.capacity_known"), briefing.say("mines.capacity_of")},
                 {briefing.say("column.total"), true},
                 {briefing.say("column.check"), false}},
                {}};
    for (const Extraction& extraction : briefing.facts().extraction) {
        const DesignCapacity& capacity = *extraction.capacity;
        const Verdict verdict = briefing.verdict(Rule::capacity_beside_total, {SubjectKind::indicator, extraction.indicator->id});
        table.rows.push_back({cell(briefing.say(extraction.indicator->name)), capacity_cell(briefing, extraction),
                              known_cell(briefing, capacity), verdict.limit ? quantity_cell(briefing, *verdict.limit) : cell("–"),
                              verdict.limit ? cell(Mark{verdict.outcome, briefing.say(verdict.finding)})
                                            : cell(briefing.say("mines.capacity_not_compared"))});
    }
    return table;
}

}  // namespace

Section extraction_section(const Briefing& briefing) {
    Section section{part("extraction"), briefing.say("mines.extraction_heading"), {}, false, false, {}};
    const auto& all = briefing.facts().extraction;
    if (all.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("mines.no_totals")});
        return section;
    }
    section.elements.push_back(chart(briefing));
    if (anything_reported(briefing)) section.elements.push_back(year_table(briefing));
    BulletList missing = gaps(briefing);
    if (!missing.items.empty()) section.elements.push_back(std::move(missing));
    const bool registered = briefing.facts().state.mines_known.has_value();
    section.elements.push_back(
        Paragraph{ParagraphStyle::body, briefing.say(registered ? "mines.capacity_text" : "mines.capacity_unknown")});
    if (registered) section.elements.push_back(capacity_table(briefing));
    return section;
}

}  // namespace oreplan
