#include "core/assessment/what_if.h"
#include "core/pages/mines/mines.h"
#include "core/pages/mines/mines_change_form.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

/// A value under the change with the word for how it stands.
Cell indicator_cell(const Briefing& briefing, const Assessment& then, const Indicator& indicator) {
    const IndicatorFacts& facts = *find_indicator(then.facts, indicator.id);
    if (!facts.actual.value) return cell(briefing.say(facts.actual.reason));
    const Verdict verdict = verdict_of(then, Rule::indicator_target, {SubjectKind::indicator, indicator.id});
    return judged_value_cell(briefing, facts, verdict.outcome);
}

void add_indicator(const Briefing& briefing, Table& table, const Indicator& indicator, const Assessment& before,
                   const Assessment& after) {
    const IndicatorFacts& facts = *find_indicator(after.facts, indicator.id);
    table.rows.push_back({cell(subject_phrase(briefing, {SubjectKind::indicator, indicator.id})),
                          target_cell(briefing, indicator, facts.goal, facts.limit), indicator_cell(briefing, before, indicator),
                          indicator_cell(briefing, after, indicator),
                          cell(source_phrase(briefing, facts.goal ? facts.goal->source : indicator.source))});
}

/// How many there are once the planned blocks have become mines, and what that leaves.
Cell room_cell(const Briefing& briefing, const Assessment& then, const Subject& indicator) {
    const Verdict verdict = verdict_of(then, Rule::head_room, indicator);
    const int mines = static_cast<int>(verdict.value->value);
    const int left = static_cast<int>(verdict.limit->value) - mines;
    const std::string words = count_words(briefing, mines) + briefing.say("list.comma") + left_words(briefing, left);
    return with_number(briefing, cell(Mark{verdict.outcome, words}), mines, Unit::count);
}

/// The number again, once the planned blocks have become mines.
void add_with_blocks(const Briefing& briefing, Table& table, const Indicator& counted, const Assessment& before,
                     const Assessment& after) {
    for (const HeadRoom& room : after.facts.head_room) {
        if (room.indicator != &counted || room.to_come.empty()) continue;
        const Subject indicator{SubjectKind::indicator, room.indicator->id};
        const int blocks = static_cast<int>(room.to_come.size());
        const Quantity cap{static_cast<double>(room.cap), Unit::count};
        table.rows.push_back(
            {cell(briefing.say("mines.with_blocks", {{"blocks", blocks}})),
             with_number(briefing, cell(briefing.say("target.at_most", {{"limit", cap}})), room.cap, Unit::count),
             room_cell(briefing, before, indicator), room_cell(briefing, after, indicator),
             cell(source_phrase(briefing, verdict_of(after, Rule::head_room, indicator).basis))});
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

Table before_and_after(const Briefing& briefing, const Assessment& before, const Assessment& after) {
    Table table{briefing.say("mines.what_if_caption"),
                {{briefing.say("column.indicator"), false},
                 target_column(briefing, briefing.say("column.target")),
                 {briefing.say("column.before"), true},
                 {briefing.say("column.after"), true},
                 {briefing.say("column.source"), false}},
                {}};
    for (const IndicatorFacts& known : after.facts.indicators) {
        add_indicator(briefing, table, *known.indicator, before, after);
        add_with_blocks(briefing, table, *known.indicator, before, after);
    }
    add_sizes(briefing, table, *before.facts.census, *after.facts.census);
    return table;
}

void add_result(const Briefing& briefing, Section& section, const MineChange& change) {
    const auto before = what_if(briefing.facts(), {});
    const auto after = what_if(briefing.facts(), change);
    if (!before || !after) return;
    section.elements.push_back(Paragraph{
        ParagraphStyle::lead,
        briefing.say("mines.what_if_result", {{"before", before->facts.census->mines}, {"after", after->facts.census->mines}})});
    section.elements.push_back(before_and_after(briefing, *before, *after));
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
        add_result(briefing, section, *form.change);
    } else if (begun) {
        section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("mines.what_if_incomplete")});
    }
    return section;
}

}  // namespace oreplan
