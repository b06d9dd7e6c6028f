#include "core/pages/tasks/plan_changes.h"

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
    const Amendments& changes = briefing.assessment.life.amendments;
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
    for (const AmendmentStatus& status : changes.amendments) {
        for (const Verdict& verdict : status.verdicts) {
            findings.findings.push_back(finding_of(briefing, verdict, briefing.say(status.amendment->reason)));
        }
    }
    if (changes.version)
        findings.findings.push_back(finding_of(briefing, *changes.version, briefing.say(plan.identity.short_name)));
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
                 {briefing.say("column.standing"), false}},
                {}};
    const auto& listed = briefing.assessment.life.publications.listed;
    for (auto status = listed.rbegin(); status != listed.rend(); ++status) {
        const Published& published = status->publication.published;
        table.rows.push_back({cell(briefing.say(published.title)), cell(briefing.catalogue.word("publication", published.what)),
                              cell(briefing.say(status->publication.date)), cell(opinions_words(briefing, published.opinions)),
                              status->opinions ? cell(watched_mark(briefing, status->opinions->outcome)) : cell("–")});
    }
    return table;
}

Section publications(const Briefing& briefing) {
    const Publications& published = briefing.assessment.life.publications;
    Section section{part("life-publications"), briefing.say("life.publications_heading"), {}, false, false, {}};
    Facts asked;
    for (const RequirementKind kind : {RequirementKind::publish_changes, RequirementKind::opinion_period}) {
        const Requirement* requirement = find_requirement(briefing.plan(), kind);
        if (!requirement) continue;
        const Facts facts = asked_facts(briefing, *requirement);
        asked.facts.insert(asked.facts.end(), facts.facts.begin(), facts.facts.end());
    }
    if (!asked.facts.empty()) section.elements.push_back(std::move(asked));
    if (published.listed.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("life.no_publication")});
    } else {
        section.elements.push_back(publications_table(briefing));
    }
    Findings findings;
    for (const Verdict& verdict : published.announced)
        findings.findings.push_back(finding_of(briefing, verdict, subject_name(briefing, verdict.subject)));
    for (const PublicationStatus& status : published.listed) {
        if (status.opinions)
            findings.findings.push_back(finding_of(briefing, *status.opinions, briefing.say(status.publication.published.title)));
    }
    if (!findings.findings.empty()) section.elements.push_back(std::move(findings));
    return section;
}

}  // namespace

std::vector<Section> plan_change_sections(const Briefing& briefing) { return {publications(briefing), amendments(briefing)}; }

}  // namespace oreplan
