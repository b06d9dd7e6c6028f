#include <set>

#include "core/facts/mines/recovery_rates.h"
#include "core/pages/mines/mines.h"

#include "core/pages/words/cells.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

FactList facts_of(const Briefing& briefing, const KnownMine& known) {
    const Mine& mine = *known.mine;
    const std::string unknown = not_reported(briefing);
    const auto size = [&](SizeClass each) { return briefing.catalogue.word("size", each); };
    const std::string method = mine.method ? briefing.catalogue.word("method", *mine.method) : unknown;
    FactList facts;
    facts.facts = {fact(briefing.say("column.mineral"), mineral_name(briefing, mine.mineral)),
                   fact(briefing.say("mines.method"), method),
                   fact(briefing.say("column.size_class"), size(mine.size_class)),
                   fact(briefing.say("column.design_capacity"), design_capacity_words(briefing, mine.capacity)),
                   fact(briefing.say("mines.deposit"), mine.deposit.empty() ? unknown : mine.deposit),
                   fact(briefing.say("mines.deposit_class"), mine.deposit_class ? size(*mine.deposit_class) : unknown),
                   fact(briefing.say("mines.registered"), briefing.say(mine.registered)),
                   known.ended ? fact(briefing.say("column.ended"), briefing.say(*known.ended))
                               : fact(briefing.say("column.producing"), producing_words(briefing, mine)),
                   fact(briefing.say("column.green"), green_words(briefing, mine))};
    return facts;
}

Findings findings_of(const Briefing& briefing, const std::vector<VerdictIndex>& checks, const Subject& mine) {
    Findings findings;
    for (const VerdictIndex& of_rule : checks) {
        for (const Verdict* verdict : of_rule.on(mine)) {
            findings.findings.push_back(
                finding(briefing, *verdict, outcome_mark(briefing, verdict->outcome), {rule_title(briefing, verdict->rule), {}}));
        }
    }
    return findings;
}

/// Output and rates of each year that anything was reported of.
Table year_table(const Briefing& briefing, const Mine& mine) {
    Table table{briefing.say("mines.mine_years_caption", {{"name", mine.name}}),
                {{briefing.say("column.year"), false}, {briefing.say("column.output"), true}},
                {}};
    for (const std::string_view rate : Names<RecoveryRate>::values) {
        table.columns.push_back({briefing.say("rate." + std::string{rate}), true});
    }
    std::set<int> years;
    for (const auto& [year, output] : mine.outputs) years.insert(year);
    for (const auto& [year, rates] : mine.rates) years.insert(year);
    for (const int year : years) {
        const auto output = mine.outputs.find(year);
        const auto rates = mine.rates.find(year);
        std::vector<Cell> row{cell(briefing.say("year", {{"year", year}})),
                              output == mine.outputs.end()
                                  ? cell(not_reported(briefing))
                                  : reported_cell(briefing, output->second.output, output->second.to_date)};
        for (std::size_t index = 0; index < Names<RecoveryRate>::values.size(); ++index) {
            const auto rate = static_cast<RecoveryRate>(index);
            row.push_back(rate_cell(briefing, rates == mine.rates.end() ? std::nullopt : rate_of(rates->second.rates, rate)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table duty_table(const Briefing& briefing, const VerdictIndex& found, const KnownMine& known) {
    const Mine& mine = *known.mine;
    Table table{briefing.say("mines.duties_caption", {{"name", mine.name}}),
                {{briefing.say("column.duty"), false},
                 {briefing.say("column.year"), false},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.date"), false}},
                {}};
    for (const auto& [id, years] : mine.duties) {
        const MineDuty* duty = find(briefing.plan().mine_duties, id);
        for (const auto& [year, reported] : years) {
            const Outcome outcome = found.on({SubjectKind::mine, *known.id}, id, year).outcome;
            table.rows.push_back({cell(duty ? briefing.say(duty->name) : id), cell(briefing.say("year", {{"year", year}})),
                                  cell(outcome_mark(briefing, outcome, briefing.catalogue.word("duty", outcome))),
                                  date_cell(briefing, reported.date)});
        }
    }
    return table;
}

}  // namespace

Section mine_section(const Briefing& briefing, const MineVerdicts& found, const KnownMine& known) {
    const std::string& id = *known.id;
    const Mine& mine = *known.mine;
    Section section{{SubjectKind::mine, id}, briefing.say(mine.name), mineral_name(briefing, mine.mineral), true, false, {}};
    section.elements.push_back(facts_of(briefing, known));
    Findings findings = findings_of(briefing, found.checks, section.subject);
    if (!findings.findings.empty()) section.elements.push_back(std::move(findings));
    for (Table table : {year_table(briefing, mine), duty_table(briefing, found.duties, known)}) {
        if (!table.rows.empty()) section.elements.push_back(std::move(table));
    }
    return section;
}

}  // namespace oreplan
