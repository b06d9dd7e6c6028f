#include "core/pages/tasks/plan_changes.h"

#include <algorithm>
#include <utility>

#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"
#include "core/rules/life/opinion_period.h"

namespace oreplan {

namespace {

Finding finding_of(const Briefing& briefing, const Verdict& verdict, const std::string& about) {
    return finding(briefing, verdict, watched_mark(briefing, verdict.outcome),
                   {briefing.say("life.finding_title", {{"rule", rule_title(briefing, verdict.rule)}, {"about", about}}), {}});
}

Table amendments_table(const Briefing& briefing) {
    Table table{briefing.say("life.amendments_caption"),
                {{briefing.say("column.reason"), false},
                 {briefing.say("column.track"), false},
                 {briefing.say("column.ground"), false},
                 {briefing.say("column.authority"), false},
                 {briefing.say("column.decided"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Amendment& amendment : briefing.plan().amendments) {
        table.rows.push_back(
            {cell(briefing.say(amendment.reason)), cell(briefing.catalogue.word("amendment_track", amendment.track)),
             cell(amendment.ground ? briefing.catalogue.word("amendment_ground", *amendment.ground) : not_stated(briefing)),
             cell(briefing.say(amendment.authority)), cell(briefing.say(amendment.decided)),
             cell(source_phrase(briefing, amendment.source))});
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

/// Each publication of the ledger, with how long it lies open where it is a draft.
std::vector<std::pair<const DatedPublication*, const Verdict*>> told_publications(const Briefing& briefing) {
    const auto opinions = briefing.verdicts(Rule::opinion_period);
    auto next = std::find_if(opinions.begin(), opinions.end(),
                             [](const Verdict& each) { return each.subject.kind == SubjectKind::publication; });
    std::vector<std::pair<const DatedPublication*, const Verdict*>> list;
    for (const DatedPublication& publication : briefing.facts().state.publications) {
        const bool judged = next != opinions.end() && lies_open(publication.published.what);
        list.emplace_back(&publication, judged ? &*next++ : nullptr);
    }
    return list;
}

Table publications_table(const Briefing& briefing) {
    Table table{briefing.say("life.publications_caption"),
                {{briefing.say("column.title"), false},
                 {briefing.say("column.kind"), false},
                 {briefing.say("column.date"), false},
                 {briefing.say("column.opinions"), false},
                 {briefing.say("column.outcome"), false}},
                {}};
    const auto all = told_publications(briefing);
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        const auto [publication, opinions] = *each;
        const Published& published = publication->published;
        table.rows.push_back({cell(briefing.say(published.title)), cell(briefing.catalogue.word("publication", published.what)),
                              cell(briefing.say(publication->date)), cell(opinions_words(briefing, published.opinions)),
                              opinions ? cell(watched_mark(briefing, opinions->outcome)) : cell("–")});
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
    for (const auto& [publication, opinions] : told_publications(briefing)) {
        if (opinions) findings.findings.push_back(finding_of(briefing, *opinions, briefing.say(publication->published.title)));
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
