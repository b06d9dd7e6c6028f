#include "core/pages/green_mines/green_duties.h"

#include <algorithm>

#include "core/facts/mines/mine_census.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

/// A requirement with its verdicts, or why there are none.
Section duty(const Briefing& briefing, std::string id, const std::string& words, const Requirement& requirement,
             std::span<const Verdict> verdicts, std::string none) {
    const std::string heading = briefing.say(words + "_heading");
    Section section{part(std::move(id)), heading, {}, false, false, {asked_facts(briefing, requirement)}};
    if (verdicts.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, std::move(none)});
    } else {
        section.elements.push_back(
            verdict_table(briefing, briefing.say(words + "_caption"), briefing.say(words + "_column"), verdicts));
    }
    return section;
}

std::string no_mine(const Briefing& briefing, const std::string& otherwise) {
    return briefing.say(register_known(briefing.plan(), briefing.facts().state) ? otherwise : "green.mines_unreported");
}

std::string delisting_words(const Briefing& briefing, const Mine& mine) {
    if (!mine.delisted) return "–";
    return briefing.say("green.delisting", {{"date", mine.delisted->date}, {"reason", mine.delisted->reason}});
}

std::vector<Cell> register_row(const Briefing& briefing, const VerdictIndex& found, const Subject& subject, const Mine& mine) {
    std::vector<Cell> row{cell(subject_phrase(briefing, subject)), cell(mineral_name(briefing, mine.mineral)),
                          cell(mine.green ? briefing.catalogue.word("green_level", mine.green->level) : "–"),
                          cell(mine.green ? briefing.say(mine.green->since) : "–"), cell(delisting_words(briefing, mine))};
    for (const Verdict* verdict : found.on(subject)) row.push_back(cell(outcome_mark(briefing, verdict->outcome)));
    return row;
}

/// Every mine that is or was on a list, those that are off it first.
Section register_of(const Briefing& briefing) {
    Section section{part("listed"), briefing.say("green.listed_heading"), {}, false, false, {}};
    const Requirement* asked = find_requirement(briefing.plan(), RequirementKind::green_listing);
    if (asked) section.elements.push_back(asked_facts(briefing, *asked));
    Table table{briefing.say("green.listed_caption"),
                {{briefing.say("column.mine"), false},
                 {briefing.say("column.mineral"), false},
                 {briefing.say("column.level"), false},
                 {briefing.say("column.since"), false},
                 {briefing.say("column.delisted"), false}},
                {}};
    if (asked) table.columns.push_back({briefing.say("column.outcome"), false});
    const VerdictIndex found = briefing.by_subject(Rule::green_listing);
    for (const bool is_listed : {false, true}) {
        for (const auto& [id, mine] : briefing.facts().state.mines) {
            if (mine.green.has_value() != is_listed || (!mine.green && !mine.delisted)) continue;
            table.rows.push_back(register_row(briefing, found, {SubjectKind::mine, id}, mine));
        }
    }
    if (table.rows.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("green.none_listed")});
    } else {
        section.elements.push_back(std::move(table));
    }
    return section;
}

/// The goals of national policy, said to be none of the plan's.
Section national(const Briefing& briefing) {
    Table table{briefing.say("green.national_caption"),
                {{briefing.say("column.size"), false},
                 {briefing.say("column.target"), true},
                 {briefing.say("column.actual"), true},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.finding"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Verdict& verdict : briefing.verdicts(Rule::national_green_goal)) {
        table.rows.push_back({cell(subject_name(briefing, verdict.subject)),
                              with_number(briefing, cell(briefing.say("target.at_least", {{"limit", *verdict.limit}})),
                                          verdict.limit->value, verdict.limit->unit),
                              verdict.value ? with_number(briefing, cell(value_of_verdict(briefing, verdict)),
                                                          verdict.value->value, verdict.value->unit)
                                            : cell(verdict.outcome == Outcome::not_applicable ? "–" : not_reported(briefing)),
                              cell(outcome_mark(briefing, verdict.outcome)), cell(briefing.say(verdict.finding)),
                              cell(source_phrase(briefing, verdict.basis))});
    }
    return {part("national"),
            briefing.say("green.national_heading"),
            briefing.say("green.national_kicker"),
            false,
            false,
            {Paragraph{ParagraphStyle::body, briefing.say("green.national_text")}, std::move(table)}};
}

}  // namespace

std::vector<Section> green_duty_sections(const Briefing& briefing) {
    const Plan& plan = briefing.plan();
    std::vector<Section> sections;
    if (const Requirement* asked = find_requirement(plan, RequirementKind::new_mine_green)) {
        sections.push_back(duty(briefing, "new-mines", "green.new_mines", *asked, briefing.verdicts(Rule::new_mine_green),
                                no_mine(briefing, "green.no_new_mine")));
    }
    if (const Requirement* asked = find_requirement(plan, RequirementKind::restart_green)) {
        sections.push_back(duty(briefing, "restarts", "green.restarts", *asked, briefing.verdicts(Rule::restart_green),
                                no_mine(briefing, "green.no_restart")));
    }
    sections.push_back(register_of(briefing));
    if (!briefing.verdicts(Rule::national_green_goal).empty()) sections.push_back(national(briefing));
    if (const Requirement* asked = find_requirement(plan, RequirementKind::green_exploration)) {
        const bool known = briefing.facts().state.exploration_rights_known.has_value();
        sections.push_back(duty(briefing, "exploration", "green.exploration", *asked, briefing.verdicts(Rule::green_exploration),
                                briefing.say(known ? "green.no_exploration_right" : "green.exploration_unreported")));
    }
    return sections;
}

}  // namespace oreplan
