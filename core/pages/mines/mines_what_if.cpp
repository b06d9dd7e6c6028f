#include <algorithm>

#include "core/pages/mines/mines.h"
#include "core/pages/mines/mines_change_form.h"
#include "core/pages/words/subjects.h"
#include "core/rules/indicators/indicator_target.h"
#include "core/rules/mines/head_room.h"

namespace oreplan {

namespace {

/// A value under the change with the word for how it stands.
Cell indicator_cell(const Briefing& briefing, const IndicatorFacts& facts) {
    if (!facts.actual.value) return cell(briefing.say(facts.actual.reason));
    return judged_value_cell(briefing, facts, judged_indicator(facts, briefing.facts().settings).outcome);
}

void add_indicator(const Briefing& briefing, Table& table, const std::optional<IndicatorFacts>& before,
                   const std::optional<IndicatorFacts>& after) {
    if (!before || !after) return;
    const Indicator& indicator = *after->indicator;
    table.rows.push_back({cell(subject_phrase(briefing, {SubjectKind::indicator, indicator.id})),
                          target_cell(briefing, indicator, after->goal, after->limit), indicator_cell(briefing, *before),
                          indicator_cell(briefing, *after),
                          cell(source_phrase(briefing, after->goal ? after->goal->source : indicator.source))});
}

/// The number again, once the planned blocks have become mines.
void add_with_blocks(const Briefing& briefing, Table& table, const MineCensus& before, const MineCensus& after) {
    for (const HeadRoom& room : briefing.facts().head_room) {
        if (room.indicator->measure != Measure::mines || room.to_come.empty()) continue;
        const int blocks = static_cast<int>(room.to_come.size());
        const Source basis = briefing.verdict(Rule::head_room, {SubjectKind::indicator, room.indicator->id}).basis;
        const auto with_blocks = [&](const MineCensus& census) {
            const int mines = census.mines + blocks;
            const Mark told{head_room_outcome(mines, room.cap),
                            count_words(briefing, mines) + briefing.say("list.comma") + left_words(briefing, room.cap - mines)};
            return with_number(briefing, cell(told), mines, Unit::count);
        };
        table.rows.push_back(
            {cell(briefing.say("mines.with_blocks", {{"blocks", blocks}})),
             with_number(briefing,
                         cell(briefing.say("target.at_most", {{"limit", Quantity{static_cast<double>(room.cap), Unit::count}}})),
                         room.cap, Unit::count),
             with_blocks(before), with_blocks(after), cell(source_phrase(briefing, basis))});
    }
}

void add_sizes(const Briefing& briefing, Table& table, const MineCensus& before, const MineCensus& after) {
    if (!before.solid || !after.solid) return;
    const auto count = [&](int mines) { return quantity_cell(briefing, {static_cast<double>(mines), Unit::count}); };
    for (std::size_t size = 0; size < Names<SizeClass>::values.size(); ++size) {
        const std::string name = briefing.catalogue.word("size", static_cast<SizeClass>(size));
        table.rows.push_back({cell(briefing.say("mines.solid_of", {{"size", name}})), cell("–"), count((*before.solid)[size]),
                              count((*after.solid)[size]), cell("–")});
    }
}

Table before_and_after(const Briefing& briefing, const CensusGoals& before, const CensusGoals& after) {
    Table table{briefing.say("mines.what_if_caption"),
                {{briefing.say("column.indicator"), false},
                 target_column(briefing, briefing.say("column.target")),
                 {briefing.say("column.before"), true},
                 {briefing.say("column.after"), true},
                 {briefing.say("column.source"), false}},
                {}};
    add_indicator(briefing, table, before.number, after.number);
    add_with_blocks(briefing, table, before.census, after.census);
    add_indicator(briefing, table, before.share, after.share);
    add_sizes(briefing, table, before.census, after.census);
    return table;
}

void add_result(const Briefing& briefing, Section& section, const MineCensus& census, const MineChange& change) {
    const auto result = changed(census, change);
    if (!result) return;
    const auto goals = [&](const MineCensus& each) { return goals_of(each, briefing.plan(), briefing.facts().state); };
    section.elements.push_back(Paragraph{
        ParagraphStyle::lead, briefing.say("mines.what_if_result", {{"before", census.mines}, {"after", result->mines}})});
    section.elements.push_back(before_and_after(briefing, goals(census), goals(*result)));
    section.elements.push_back(
        Paragraph{ParagraphStyle::note, briefing.say("mines.what_if_due", {{"date", briefing.plan().identity.span().to}})});
    section.elements.push_back(BulletList{{{briefing.say("mines.to_admission"), briefing.to(PageKind::admission)}}});
}

}  // namespace

Section what_if_section(const Briefing& briefing) {
    Section section{part("what-if"), briefing.say("mines.what_if_heading"), {}, false, false, {}};
    const auto& census = briefing.facts().census;
    if (!census) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("mines.nothing_to_change")});
        return section;
    }
    section.elements.push_back(
        Paragraph{ParagraphStyle::body,
                  briefing.say("mines.what_if_from." + std::string{name_of(census->origin)}, {{"date", census->counted}})});
    MineChangeForm form = mine_change_form(briefing, *census);
    const bool begun = form.fields.size() > 1;
    section.elements.push_back(Form{briefing.say("mines.what_if_form"), std::move(form.fields)});
    if (form.change) {
        add_result(briefing, section, *census, *form.change);
    } else if (begun) {
        section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("mines.what_if_incomplete")});
    }
    return section;
}

}  // namespace oreplan
