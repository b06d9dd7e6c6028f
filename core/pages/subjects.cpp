#include "core/pages/subjects.h"

#include "core/pages/rule_list.h"

namespace oreplan {

namespace {

/// The plan's or the ledger's word for an id, looked for where the rule's page has it; the id itself where nothing has it.
std::string subject_name(const Briefing& briefing, const std::string& id) {
    const Plan& plan = briefing.plan();
    const State& state = briefing.assessment.state;
    if (const Indicator* indicator = find(plan.indicators, id)) return briefing.say(indicator->name);
    if (const Block* block = find(plan.blocks, id)) return block_name(briefing, *block);
    if (const auto mine = state.mines.find(id); mine != state.mines.end()) return briefing.say(mine->second.name);
    if (const auto right = state.rights.find(id); right != state.rights.end()) return briefing.say(right->second.holder);
    if (const Figure* figure = find(plan.figures, id)) return briefing.say(figure->name);
    if (const Task* task = find(plan.tasks, id)) return briefing.say(task->name);
    if (const Mineral* mineral = find(plan.minerals, id)) return briefing.say(mineral->name);
    if (const auto item = state.year_items.find(id); item != state.year_items.end()) return briefing.say(item->second.set.name);
    if (const Amendment* amendment = find(plan.amendments, id)) return briefing.say(amendment->reason);
    return id;
}

}  // namespace

Phrase subject_phrase(const Briefing& briefing, const Verdict& verdict) {
    const ListedRule* rule = find_rule(verdict.rule);
    const std::string name = subject_name(briefing, verdict.subject);
    if (!rule) return {name, {}};
    const bool projected = rule->page == PageKind::warnings;
    return {name, briefing.to(projected ? PageKind::indicators : rule->page, verdict.subject)};
}

Table verdict_table(const Briefing& briefing, std::string caption, const std::vector<Verdict>& verdicts) {
    Table table{std::move(caption),
                {{briefing.say("column.subject"), false},
                 {briefing.say("column.rule"), false},
                 {briefing.say("column.standing"), false},
                 {briefing.say("column.finding"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Verdict& verdict : verdicts) {
        table.rows.push_back({cell(subject_phrase(briefing, verdict)), cell(briefing.say("rule." + verdict.rule)),
                              cell(outcome_mark(briefing, verdict.outcome)), cell(briefing.say(verdict.finding)),
                              cell(source_phrase(briefing, verdict.basis))});
    }
    return table;
}

}  // namespace oreplan
