#include "core/pages/tasks/plan_changes.h"

#include <algorithm>

#include "core/facts/life/opinions.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

Finding finding_of(const Briefing& briefing, const Verdict& verdict, const std::string& about) {
    return finding(briefing, verdict, outcome_mark(briefing, verdict.outcome),
                   {briefing.say("life.finding_title", {{"rule", rule_title(briefing, verdict.rule)}, {"about", about}}), {}});
}

std::string changes_words(const Briefing& briefing, const Amendment& amendment) {
    std::string words;
    for (const Text& change : amendment.changes) {
        words += (words.empty() ? "" : briefing.say("list.semicolon")) + briefing.say(change);
    }
    return words.empty() ? not_stated(briefing) : words;
}

Table amendments_table(const Briefing& briefing) {
    Table table{briefing.say("life.amendments_caption"),
                {{briefing.say("column.reason"), false},
                 {briefing.say("column.track"), false},
                 {briefing.say("column.ground"), false},
                 {briefing.say("column.authority"), false},
                 {briefing.say("column.decided"), false},
                 {briefing.say("column.changes"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Amendment& amendment : briefing.plan().amendments) {
        table.rows.push_back(
            {cell(briefing.say(amendment.reason)), cell(briefing.catalogue.word("amendment_track", amendment.track)),
             cell(amendment.ground ? briefing.catalogue.word("amendment_ground", *amendment.ground) : not_stated(briefing)),
             cell(briefing.say(amendment.authority)), cell(briefing.say(amendment.decided)),
             cell(changes_words(briefing, amendment)), cell(source_phrase(briefing, amendment.source))});
    }
    return table;
}

Section amendments(const Briefing& briefing) {
    const Plan& plan = briefing.plan();
    Section section{part("life-amendments"), briefing.say("life.amendments_heading"), {}, false, false, {}};
    section.elements.push_back(
        Paragraph{ParagraphStyle::body,
                  briefing.say(plan.amendments.empty() ? "life.no_amendment" : "life.amended",
                               {{"version", plan.identity.version}, {"count", static_cast<int>(plan.amendments.size())}})});
    if (const Requirement* asked = find_requirement(plan, RequirementKind::amendment)) {
        section.elements.push_back(asked_facts(briefing, *asked));
    }
    if (!plan.amendments.empty()) section.elements.push_back(amendments_table(briefing));
    Findings findings;
    for (const Amendment& amendment : plan.amendments) {
        for (const Rule rule : {Rule::amendment_ground, Rule::amendment_authority, Rule::amendment_batch, Rule::opinion_period}) {
            for (const Verdict& verdict : briefing.verdicts(rule)) {
                if (verdict.subject != Subject{SubjectKind::amendment, amendment.id}) continue;
                findings.findings.push_back(finding_of(briefing, verdict, briefing.say(amendment.reason)));
            }
        }
    }
    for (const Verdict& verdict : briefing.verdicts(Rule::plan_version)) {
        findings.findings.push_back(finding_of(briefing, verdict, briefing.say(plan.identity.short_name)));
    }
    if (!findings.findings.empty()) section.elements.push_back(std::move(findings));
    return section;
}

std::string opinions_words(const Briefing& briefing, const std::optional<Window>& opinions) {
    if (!opinions) return "–";
    return briefing.say("life.opinions", {{"from", opinions->from}, {"to", opinions->to}, {"days", days_open(*opinions)}});
}

Table publications_table(const Briefing& briefing) {
    Table table{briefing.say("life.publications_caption"),
                {{briefing.say("column.title"), false},
                 {briefing.say("column.kind"), false},
                 {briefing.say("column.date"), false},
                 {briefing.say("column.opinions"), false},
                 {briefing.say("column.outcome"), false}},
                {}};
    const VerdictIndex found = briefing.by_subject(Rule::opinion_period);
    const auto& all = briefing.facts().state.publications;
    for (auto publication = all.rbegin(); publication != all.rend(); ++publication) {
        const Published& published = publication->published;
        const auto opinions = found.on({SubjectKind::publication, publication->id});
        table.rows.push_back({cell(briefing.say(published.title)), cell(briefing.catalogue.word("publication", published.what)),
                              date_cell(briefing, publication->date), cell(opinions_words(briefing, published.opinions)),
                              opinions.empty() ? cell("–") : cell(outcome_mark(briefing, worst(opinions)))});
    }
    return table;
}

Section publications(const Briefing& briefing) {
    Section section{part("life-publications"), briefing.say("life.publications_heading"), {}, false, false, {}};
    FactList asked;
    for (const RequirementKind kind : {RequirementKind::publish_changes, RequirementKind::opinion_period}) {
        const Requirement* requirement = find_requirement(briefing.plan(), kind);
        if (!requirement) continue;
        const FactList facts = asked_facts(briefing, *requirement);
        asked.facts.insert(asked.facts.end(), facts.facts.begin(), facts.facts.end());
    }
    if (!asked.facts.empty()) section.elements.push_back(std::move(asked));
    if (briefing.facts().state.publications.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("life.no_publication")});
    } else {
        section.elements.push_back(publications_table(briefing));
    }
    Findings findings;
    for (const Verdict& verdict : briefing.verdicts(Rule::publish_changes))
        findings.findings.push_back(finding_of(briefing, verdict, subject_name(briefing, verdict.subject)));
    for (const Verdict& verdict : briefing.verdicts(Rule::opinion_period)) {
        if (verdict.subject.kind != SubjectKind::publication) continue;
        findings.findings.push_back(finding_of(briefing, verdict, subject_name(briefing, verdict.subject)));
    }
    if (!findings.findings.empty()) section.elements.push_back(std::move(findings));
    return section;
}

}  // namespace

std::vector<Section> plan_change_sections(const Briefing& briefing) {
    std::vector<Section> sections;
    for (const auto section : {publications, amendments}) sections.push_back(section(briefing));
    return sections;
}

}  // namespace oreplan
