#include "core/pages/words/verdict_table.h"

#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

FactList asked_facts(const Briefing& briefing, const Requirement& requirement) {
    FactList facts;
    facts.facts.push_back(
        {briefing.say("fact.asked"), {briefing.say(requirement.text), {}}, source_phrase(briefing, requirement.source), {}});
    if (requirement.current_law) {
        const CurrentLaw& law = *requirement.current_law;
        facts.facts.push_back(
            {briefing.say("fact.current_law"), {briefing.say(law.wording), {}}, source_phrase(briefing, law.source), {}});
    }
    return facts;
}

Table verdict_table(const Briefing& briefing, std::string caption, std::string subject_heading,
                    std::span<const Verdict> verdicts) {
    Table table{std::move(caption),
                {{std::move(subject_heading), false},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.finding"), false},
                 {briefing.say("fact.data_date"), false}},
                {}};
    for (const Verdict& verdict : verdicts) {
        table.rows.push_back({cell(subject_phrase(briefing, verdict.subject)), cell(outcome_mark(briefing, verdict.outcome)),
                              cell(briefing.say(verdict.finding)),
                              verdict.data_date ? date_cell(briefing, *verdict.data_date) : cell(not_reported(briefing))});
    }
    return table;
}

Table findings_table(const Briefing& briefing, std::string caption, std::span<const Verdict> verdicts) {
    Table table{std::move(caption),
                {{briefing.say("column.subject"), false},
                 {briefing.say("column.rule"), false},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.finding"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Verdict& verdict : verdicts) {
        table.rows.push_back({cell(subject_phrase(briefing, verdict)), cell(rule_title(briefing, verdict.rule)),
                              cell(outcome_mark(briefing, verdict.outcome)), cell(briefing.say(verdict.finding)),
                              cell(source_phrase(briefing, verdict.basis))});
    }
    return table;
}

}  // namespace oreplan
