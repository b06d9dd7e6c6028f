#include "core/pages/mines/mines.h"

#include <array>

#include "core/facts/mines/mine_census.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/mineral_words.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

/// Of the limits on the number of mines the one that leaves least; null where there is none.
const HeadRoom* tightest_room(const Facts& facts) {
    const HeadRoom* tightest = nullptr;
    for (const HeadRoom& room : facts.head_room) {
        if (room.indicator->measure != Measure::mines || !room.now) continue;
        if (!tightest || room.left() < tightest->left()) tightest = &room;
    }
    return tightest;
}

std::string lead(const Briefing& briefing) {
    if (const HeadRoom* room = tightest_room(briefing.facts())) {
        return briefing.say("mines.lead." + std::string{name_of(room->origin)},
                            {{"date", room->counted},
                             {"now", *room->now},
                             {"cap", room->cap},
                             {"blocks", static_cast<int>(room->to_come.size())},
                             {"after", room->after()},
                             {"left", left_words(briefing, room->left())}});
    }
    const auto& census = briefing.facts().census;
    if (!census) return briefing.say("mines.lead_nothing");
    return briefing.say("mines.lead_no_cap", {{"date", census->counted}, {"now", census->mines}});
}

Cell mines_cell(const Briefing& briefing, int count) {
    return quantity_cell(briefing, {static_cast<double>(count), Unit::count});
}

std::vector<Cell> head_room_row(const Briefing& briefing, const HeadRoom& room) {
    const Subject subject{SubjectKind::indicator, room.indicator->id};
    const Phrase name = subject_phrase(briefing, subject);
    const Verdict verdict = briefing.verdict(Rule::head_room, subject);
    const Cell source = cell(source_phrase(briefing, verdict.basis));
    if (!room.now) {
        const Cell none = cell("–");
        return {cell(name), cell(not_reported(briefing)), none, none, mines_cell(briefing, room.cap), none, source};
    }
    const std::string origin = briefing.say("mines.counted." + std::string{name_of(room.origin)},
                                            {{"now", count_words(briefing, *room.now)}, {"date", room.counted}});
    return {cell(name),
            with_number(briefing, cell(origin), *room.now, Unit::count),
            mines_cell(briefing, static_cast<int>(room.to_come.size())),
            mines_cell(briefing, room.after()),
            mines_cell(briefing, room.cap),
            with_number(briefing, cell(Mark{verdict.outcome, left_words(briefing, room.left())}), room.left(), Unit::count),
            source};
}

Section head_room_section(const Briefing& briefing) {
    Section section{part("head-room"), briefing.say("mines.head_room_heading"), {}, false, false, {}};
    Table table{briefing.say("mines.head_room_caption"),
                {{briefing.say("column.indicator"), false},
                 {briefing.say("column.now"), true},
                 {briefing.say("column.blocks_to_come"), true},
                 {briefing.say("column.together"), true},
                 {briefing.say("column.cap"), true},
                 {briefing.say("column.left"), false, briefing.say("column.signed_left")},
                 {briefing.say("column.source"), false}},
                {}};
    BulletList blocks;
    for (const HeadRoom& room : briefing.facts().head_room) {
        table.rows.push_back(head_room_row(briefing, room));
        for (const Block* block : room.to_come) {
            blocks.items.push_back({briefing.say("mines.block_to_come", {{"name", block_name(briefing, *block)},
                                                                         {"window", window_words(briefing, block->window)}}),
                                    briefing.to(PageKind::blocks, {SubjectKind::block, block->id})});
        }
    }
    if (table.rows.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("mines.no_cap")});
        return section;
    }
    section.elements.push_back(std::move(table));
    if (blocks.items.empty()) return section;
    section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("mines.blocks_to_come")});
    section.elements.push_back(std::move(blocks));
    return section;
}

/// Where nobody registered mines, what the plan counted.
Table base_table(const Briefing& briefing) {
    Table table{briefing.say("mines.base_caption"),
                {{briefing.say("column.mineral"), false},
                 {briefing.say("column.mines"), true},
                 {briefing.say("column.as_of"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const MineCount& count : briefing.plan().mine_counts) {
        if (count.mineral.empty()) continue;
        table.rows.push_back({cell(mineral_name(briefing, count.mineral)), mines_cell(briefing, count.count),
                              cell(briefing.say(count.as_of)), cell(source_phrase(briefing, count.source))});
    }
    return table;
}

Stack base_stack(const Briefing& briefing) {
    Stack stack{briefing.say("mines.base_caption"), {}, base_table(briefing)};
    for (const MineCount& count : briefing.plan().mine_counts) {
        if (count.mineral.empty()) continue;
        stack.parts.push_back(
            {mineral_name(briefing, count.mineral), static_cast<double>(count.count), count_words(briefing, count.count)});
    }
    return stack;
}

Table register_table(const Briefing& briefing) {
    Table table{briefing.say("mines.register_caption", {{"date", briefing.facts().as_of}}),
                {{briefing.say("column.mine"), false},
                 {briefing.say("column.mineral"), false},
                 {briefing.say("column.size_class"), false},
                 {briefing.say("column.design_capacity"), true},
                 {briefing.say("column.producing"), false},
                 {briefing.say("column.green"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const auto& [id, mine] : briefing.facts().state.mines) {
        table.rows.push_back({cell(subject_phrase(briefing, {SubjectKind::mine, id})), cell(mineral_name(briefing, mine.mineral)),
                              cell(briefing.catalogue.word("size", mine.size_class)), capacity_cell(briefing, mine.capacity),
                              cell(producing_words(briefing, mine)), cell(green_words(briefing, mine)),
                              cell(source_phrase(briefing, mine.source))});
    }
    return table;
}

Table ended_table(const Briefing& briefing) {
    Table table{briefing.say("mines.ended_caption"),
                {{briefing.say("column.mine"), false},
                 {briefing.say("column.mineral"), false},
                 {briefing.say("column.size_class"), false},
                 {briefing.say("column.ended"), false}},
                {}};
    for (const auto& [id, known] : briefing.facts().state.ended_mines) {
        table.rows.push_back({cell(subject_phrase(briefing, {SubjectKind::mine, id})),
                              cell(mineral_name(briefing, known.mine.mineral)),
                              cell(briefing.catalogue.word("size", known.mine.size_class)), cell(briefing.say(known.ended))});
    }
    return table;
}

/// Of which mines of the plan's count the register has no name; empty where it is whole.
std::string unnamed_words(const Briefing& briefing) {
    const UnnamedMines unnamed = unnamed_mines(briefing.plan(), briefing.facts().state);
    if (unnamed.mines <= 0) return {};
    std::vector<std::string> parts;
    for (const auto& [mineral, count] : unnamed.of) {
        if (count > 0)
            parts.push_back(briefing.say("mines.count_of", {{"mineral", mineral_name(briefing, mineral)}, {"count", count}}));
    }
    const int counted = briefing.facts().base_census->mines;
    return briefing.say("mines.unnamed", {{"counted", counted},
                                          {"named", counted - unnamed.mines},
                                          {"unnamed", unnamed.mines},
                                          {"minerals", listed(briefing, parts)}});
}

Section register_section(const Briefing& briefing) {
    Section section{part("register"), briefing.say("mines.register_heading"), {}, false, false, {}};
    const State& state = briefing.facts().state;
    if (state.mines_known) {
        if (state.mines.size() + state.ended_mines.size() > most_told) {
            section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("mines.register_choose")});
        }
        if (const std::string rest = unnamed_words(briefing); !rest.empty()) {
            section.elements.push_back(Paragraph{ParagraphStyle::body, rest});
        }
        section.elements.push_back(register_table(briefing));
        Table ended = ended_table(briefing);
        if (!ended.rows.empty()) section.elements.push_back(std::move(ended));
        return section;
    }
    section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("mines.no_register")});
    if (Stack base = base_stack(briefing); !base.parts.empty()) section.elements.push_back(std::move(base));
    return section;
}

}  // namespace

std::string count_words(const Briefing& briefing, int count) {
    return briefing.say(Quantity{static_cast<double>(count), Unit::count});
}

std::string design_capacity_words(const Briefing& briefing, const std::optional<Capacity>& capacity) {
    return capacity ? capacity_words(briefing, *capacity) : not_reported(briefing);
}

std::string green_words(const Briefing& briefing, const Mine& mine) {
    if (mine.green) return briefing.catalogue.word("green_level", mine.green->level);
    return briefing.facts().state.green_known ? briefing.say("mines.not_green") : not_reported(briefing);
}

std::string left_words(const Briefing& briefing, int left) {
    if (left == 0) return briefing.say("mines.left_none");
    return left > 0 ? briefing.say("mines.left", {{"count", left}}) : briefing.say("mines.left_over", {{"count", -left}});
}

std::string producing_words(const Briefing& briefing, const Mine& mine) {
    if (!mine.producing) return not_reported(briefing);
    return briefing.say(*mine.producing ? "mines.producing" : "mines.idle");
}

Cell rate_cell(const Briefing& briefing, std::optional<double> percent) {
    return percent ? quantity_cell(briefing, {*percent, Unit::percent}) : cell(not_reported(briefing));
}

Page mines_page(const Briefing& briefing) {
    Page page;
    page.lead = lead(briefing);
    for (const auto section :
         {head_room_section, extraction_section, size_section, recovery_section, register_section, what_if_section}) {
        page.sections.push_back(section(briefing));
    }
    const MineVerdicts found{briefing.by_subject(std::array{Rule::mine_size_class, Rule::recovery_rates}),
                             briefing.by_subject(Rule::mine_duty)};
    const std::vector<KnownMine> mines = all_mines(briefing.facts().state);
    for (const KnownMine& known : mines) {
        if (is_told(briefing, {SubjectKind::mine, *known.id}, mines.size()))
            page.sections.push_back(mine_section(briefing, found, known));
    }
    return page;
}

}  // namespace oreplan
