#include "core/pages/words/verdict_table.h"

namespace oreplan {

Mark watched_mark(const Briefing& briefing, Outcome outcome) {
    return outcome == Outcome::near ? Mark{outcome, briefing.say("outcome.watch")} : outcome_mark(briefing, outcome);
}

Facts asked_facts(const Briefing& briefing, const Requirement& requirement) {
    Facts facts;
    facts.facts.push_back(
        {briefing.say("fact.asked"), {briefing.say(requirement.text), {}}, source_phrase(briefing, requirement.source), {}});
    if (requirement.current_law) {
        const CurrentLaw& law = *requirement.current_law;
        facts.facts.push_back(
            {briefing.say("fact.current_law"), {briefing.say(law.wording), {}}, source_phrase(briefing, law.source), {}});
    }
    return facts;
}

std::string mine_subject(const std::string& id) { return "mine-" + id; }

Phrase mine_phrase(const Briefing& briefing, const std::string& mine) {
    const auto found = briefing.assessment.state.mines.find(mine);
    const bool known = found != briefing.assessment.state.mines.end();
    return {known ? briefing.say(found->second.name) : mine, briefing.to(PageKind::mines, mine_subject(mine))};
}

Phrase right_phrase(const Briefing& briefing, const std::string& right) {
    const auto found = briefing.assessment.state.rights.find(right);
    if (found == briefing.assessment.state.rights.end()) return {right, {}};
    const Block* block = find(briefing.plan().blocks, found->second.block);
    const std::string holder = briefing.say(found->second.holder);
    if (!block) return {holder + briefing.say("list.comma") + mineral_name(briefing, found->second.mineral), {}};
    return {holder + briefing.say("list.comma") + block_name(briefing, *block), briefing.to(PageKind::blocks, block->id)};
}

Table verdict_table(const Briefing& briefing, std::string caption, std::string subject_heading,
                    const std::vector<Verdict>& verdicts, Phrase (*naming)(const Briefing&, const std::string&)) {
    Table table{std::move(caption),
                {{std::move(subject_heading), false},
                 {briefing.say("column.standing"), false},
                 {briefing.say("column.finding"), false},
                 {briefing.say("fact.data_date"), false}},
                {}};
    for (const Verdict& verdict : verdicts) {
        table.rows.push_back({cell(naming(briefing, verdict.subject)), cell(watched_mark(briefing, verdict.outcome)),
                              cell(briefing.say(verdict.finding)),
                              cell(verdict.data_date ? briefing.say(*verdict.data_date) : not_reported(briefing))});
    }
    return table;
}

}  // namespace oreplan
