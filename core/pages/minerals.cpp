#include "core/pages/pages.h"

#include <algorithm>

#include "core/facts/admission/siting.h"
#include "core/facts/mines/mine_census.h"
#include "core/pages/admission/admission_form.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/mineral_words.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

template <typename Item>
int count_if(const std::vector<Item>& items, bool Item::*flag) {
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&](const Item& item) { return item.*flag; }));
}

int registered_mines(const Briefing& briefing, const std::string& mineral) {
    const auto& mines = briefing.facts().state.mines;
    return static_cast<int>(
        std::count_if(mines.begin(), mines.end(), [&](const auto& entry) { return entry.second.mineral == mineral; }));
}

const MineCount* base_count(const Plan& plan, const std::string& mineral) {
    const auto found = std::find_if(plan.mine_counts.begin(), plan.mine_counts.end(),
                                    [&](const MineCount& count) { return count.mineral == mineral; });
    return found == plan.mine_counts.end() ? nullptr : &*found;
}

bool is_counted(const Briefing& briefing) { return register_known(briefing.plan(), briefing.facts().state).has_value(); }

/// By the register once it is filled, by the plan's count at its base date before.
Cell mines_cell(const Briefing& briefing, const Mineral& mineral) {
    const auto mines = [](int count) { return Quantity{static_cast<double>(count), Unit::count}; };
    if (is_counted(briefing)) return quantity_cell(briefing, mines(registered_mines(briefing, mineral.id)));
    const MineCount* count = base_count(briefing.plan(), mineral.id);
    if (!count) return cell(not_stated(briefing));
    return with_number(briefing,
                       cell(briefing.say("minerals.mines_at_base", {{"mines", mines(count->count)}, {"date", count->as_of}})),
                       count->count, Unit::count);
}

std::vector<const IndicatorFacts*> output_targets(const Briefing& briefing, const std::string& mineral) {
    std::vector<const IndicatorFacts*> targets;
    for (const IndicatorFacts& known : briefing.facts().indicators) {
        if (known.indicator->output_of == mineral) targets.push_back(&known);
    }
    return targets;
}

Phrase output_words(const Briefing& briefing, const IndicatorFacts& known) {
    return {target_words(briefing, *known.indicator, known.goal, known.limit),
            briefing.to(PageKind::indicators, {SubjectKind::indicator, known.indicator->id})};
}

/// What the plan sets for a mineral's output; where it says so in several indicators, each by its name.
Cell output_cell(const Briefing& briefing, const std::string& mineral) {
    const auto targets = output_targets(briefing, mineral);
    if (targets.empty()) return cell(briefing.say("not_set"));
    if (targets.size() == 1) {
        const IndicatorFacts& known = *targets.front();
        Cell only = target_cell(briefing, *known.indicator, known.goal, known.limit);
        only.phrase = output_words(briefing, known);
        return only;
    }
    Phrase all{{}, briefing.to(PageKind::indicators)};
    for (const IndicatorFacts* known : targets) {
        if (!all.text.empty()) all.text += briefing.say("list.semicolon");
        all.text +=
            briefing.say("minerals.output", {{"name", known->indicator->name}, {"goal", output_words(briefing, *known).text}});
    }
    return cell(std::move(all));
}

std::vector<const Block*> blocks_of(const Briefing& briefing, const std::string& mineral) {
    std::vector<const Block*> blocks;
    for (const Block& block : briefing.plan().blocks) {
        if (is_for(block, mineral)) blocks.push_back(&block);
    }
    return blocks;
}

std::string scale_words(const Briefing& briefing, const std::string& mineral) {
    std::string words;
    for (const MinimumScale& row : briefing.plan().minimum_scales) {
        if (row.mineral != mineral) continue;
        words += words.empty() ? "" : briefing.say("list.semicolon");
        if (row.method) words += briefing.catalogue.word("method", *row.method) + briefing.say("list.comma");
        words += scale_row_words(briefing, row);
    }
    return words.empty() ? briefing.say("not_set") : words;
}

Section overview(const Briefing& briefing) {
    Table table{briefing.say("minerals.caption"),
                {{briefing.say("column.mineral"), false},
                 {briefing.say("column.direction"), false},
                 {briefing.say("column.identified"), false},
                 {briefing.say("column.minimum_scale"), false},
                 target_column(briefing, briefing.say("column.output_target")),
                 {briefing.say("column.mines"), true},
                 {briefing.say("column.blocks"), true}},
                {}};
    for (const Mineral& mineral : briefing.plan().minerals) {
        const int blocks = static_cast<int>(blocks_of(briefing, mineral.id).size());
        table.rows.push_back(
            {cell(subject_phrase(briefing, {SubjectKind::mineral, mineral.id})), cell(direction_words(briefing, mineral)),
             cell(briefing.say(mineral.resources_identified ? "minerals.identified" : "minerals.not_identified")),
             cell(scale_words(briefing, mineral.id)), output_cell(briefing, mineral.id), mines_cell(briefing, mineral),
             quantity_cell(briefing, {static_cast<double>(blocks), Unit::count})});
    }
    Section section{part("all"), briefing.say("minerals.heading"), {}, false, false, {}};
    if (!briefing.plan().minimum_scales.empty()) section.elements.push_back(scale_reading_choice(briefing));
    section.elements.push_back(std::move(table));
    return section;
}

/// What the plan knows and sets for a mineral, each with its source.
FactList facts_of(const Briefing& briefing, const Mineral& mineral) {
    const Plan& plan = briefing.plan();
    FactList facts;
    const auto add = [&](std::string name, Phrase value, const Source& source) {
        facts.facts.push_back({std::move(name), std::move(value), source_phrase(briefing, source), {}});
    };
    add(briefing.say("minerals.resources"),
        {briefing.say(mineral.resources_identified ? "minerals.identified" : "minerals.not_identified"), {}}, mineral.source);
    if (mineral.distribution)
        add(briefing.say("minerals.distribution"), {briefing.say(*mineral.distribution), {}}, mineral.source);
    for (const Figure& figure : plan.figures) {
        const bool known =
            figure.topic == Topic::resources || figure.topic == Topic::survey;  // mines and blocks have lines of their own
        if (figure.mineral != mineral.id || !known) continue;
        add(briefing.say(figure.name), {briefing.say(Quantity{figure.value, figure.unit}), {}}, figure.source);
    }
    if (mineral.granting)
        add(briefing.say("minerals.granting"), {briefing.say(mineral.granting->authority), {}}, mineral.granting->source);
    for (const MinimumScale& row : plan.minimum_scales) {
        if (row.mineral != mineral.id) continue;
        const std::string name = briefing.say("column.minimum_scale");
        add(row.method ? name + briefing.say("list.comma") + briefing.catalogue.word("method", *row.method) : name,
            {scale_row_words(briefing, row), {}}, row.source);
        if (row.note) facts.facts.push_back(fact(briefing.say("minerals.note"), briefing.say(*row.note)));
    }
    for (const IndicatorFacts* known : output_targets(briefing, mineral.id)) {
        add(briefing.say(known->indicator->name), output_words(briefing, *known),
            known->goal ? known->goal->source : known->indicator->source);
        facts.facts.push_back(
            {briefing.say("fact.actual"),
             {actual_words(briefing, *known), {}},
             {},
             indicator_mark(briefing, *known->indicator,
                            briefing.verdict(Rule::indicator_target, {SubjectKind::indicator, known->indicator->id}).outcome)});
    }
    for (const Block* block : blocks_of(briefing, mineral.id)) {
        const std::string area = block->area ? briefing.say(*block->area) : briefing.say("block.area_not_stated");
        add(block_name(briefing, *block),
            {window_words(briefing, block->window) + briefing.say("list.comma") + area,
             briefing.to(PageKind::blocks, {SubjectKind::block, block->id})},
            block->source);
    }
    for (const Zone* zone : zones_of(plan, mineral.id)) {
        add(briefing.say(zone->name),
            {briefing.catalogue.word("zone_kind", zone->kind), briefing.to(PageKind::blocks, part("zones"))}, zone->source);
    }
    facts.facts.push_back(fact(briefing.say("column.mines"), mines_cell(briefing, mineral).phrase.text));
    const MineCount* count = base_count(plan, mineral.id);
    if (count && !is_counted(briefing)) facts.facts.back().source = source_phrase(briefing, count->source);
    facts.facts.push_back(fact(briefing.say("minerals.code"), mineral.code));
    return facts;
}

Findings directions(const Briefing& briefing, const Mineral& mineral) {
    Findings findings;
    const auto add = [&](const Verdict& verdict) {
        findings.findings.push_back(
            rule_finding(briefing, verdict,
                         outcome_mark(briefing, verdict.outcome, briefing.catalogue.word("admission.outcome", verdict.outcome))));
    };
    for (const Rule rule : {Rule::mineral_direction, Rule::granting_level}) {
        for (const Verdict& verdict : briefing.verdicts(rule)) {
            if (verdict.subject == Subject{SubjectKind::mineral, mineral.id}) add(verdict);
        }
    }
    return findings;
}

/// The mines of the register, with what the least scale of new mines would say of them.
std::optional<Table> mines_of(const Briefing& briefing, const VerdictIndex& scales, const Mineral& mineral) {
    Table table{briefing.say("minerals.mines_caption", {{"name", mineral.name}}),
                {{briefing.say("column.mine"), false},
                 {briefing.say("column.size_class"), false},
                 {briefing.say("column.capacity"), true},
                 {briefing.say("column.scale_advice"), false}},
                {}};
    for (const auto& [id, mine] : briefing.facts().state.mines) {
        if (mine.mineral != mineral.id) continue;
        const Subject subject{SubjectKind::mine, id};
        const Verdict& advice = scales.on(subject, {});
        table.rows.push_back({cell(briefing.say(mine.name)), cell(briefing.catalogue.word("size", mine.size_class)),
                              capacity_cell(briefing, mine.capacity),
                              advice.subject == subject ? cell(Mark{advice.outcome, briefing.say(advice.finding)}) : cell("–")});
    }
    return table.rows.empty() ? std::nullopt : std::optional{std::move(table)};
}

Section detail(const Briefing& briefing, const VerdictIndex& scales, const Mineral& mineral) {
    Section section{
        {SubjectKind::mineral, mineral.id}, briefing.say(mineral.name), direction_words(briefing, mineral), true, false, {}};
    section.elements.push_back(facts_of(briefing, mineral));
    section.elements.push_back(directions(briefing, mineral));
    if (auto mines = mines_of(briefing, scales, mineral)) section.elements.push_back(std::move(*mines));
    section.elements.push_back(
        BulletList{{{briefing.say("minerals.apply", {{"name", mineral.name}}), apply_for(briefing, mineral.id)}}});
    return section;
}

}  // namespace

Page minerals_page(const Briefing& briefing) {
    const auto& minerals = briefing.plan().minerals;
    Page page;
    page.lead = briefing.say("minerals.lead", {{"count", static_cast<int>(minerals.size())},
                                               {"identified", count_if(minerals, &Mineral::resources_identified)},
                                               {"in_use", count_if(minerals, &Mineral::in_use)}});
    page.sections = {overview(briefing)};
    const VerdictIndex scales = briefing.by_subject(Rule::minimum_scale);
    for (const Mineral& mineral : minerals) page.sections.push_back(detail(briefing, scales, mineral));
    return page;
}

}  // namespace oreplan
