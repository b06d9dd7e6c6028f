#include "core/pages/admission/admission.h"

#include <algorithm>
#include <functional>

#include "core/assessment/admission.h"
#include "core/pages/admission/admission_form.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/mineral_words.h"

namespace oreplan {

namespace {

/// How far an application agrees with the plan: never that it is granted.
Mark admission_mark(const Briefing& briefing, Outcome outcome) {
    return outcome_mark(briefing, outcome, briefing.catalogue.word("admission.outcome", outcome));
}

Section questions(const Briefing& briefing, const AdmissionForm& form) {
    Section section{part("form"), briefing.say("admission.form_heading"), {}, false, false, {}};
    section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("admission.private")});
    section.elements.push_back(Form{briefing.say("admission.form_caption"), form.questions});
    if (!form.papers.empty()) section.elements.push_back(Form{briefing.say("admission.papers_caption"), form.papers});
    return section;
}

/// Before anything is answered: what to do.
Section how_to(const Briefing& briefing) {
    BulletList steps;
    for (const char* step : {"admission.step_kind", "admission.step_mineral", "admission.step_papers", "admission.step_print"}) {
        steps.items.push_back({briefing.say(step), {}});
    }
    return {part("how"), briefing.say("admission.how_heading"), {}, false, false, {std::move(steps)}};
}

/// The names of a condition's papers: all, those that are missing, or those that are there.
std::string paper_names(const Briefing& briefing, const AdmissionCondition& condition,
                        const std::function<bool(const std::string&)>& wanted) {
    std::string names;
    for (const AdmissionDocument& document : condition.documents) {
        if (wanted(document.id)) names += (names.empty() ? "" : briefing.say("list.semicolon")) + briefing.say(document.name);
    }
    return names;
}

/// The plan's conditions as they stand, with the papers that each asks for.
Section conditions(const Briefing& briefing) {
    Table table{briefing.say("admission.conditions_caption"),
                {{briefing.say("column.condition"), false},
                 {briefing.say("column.asked"), false},
                 {briefing.say("column.papers"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const AdmissionCondition& condition : briefing.plan().admission_conditions) {
        const std::string papers = paper_names(briefing, condition, [](const std::string&) { return true; });
        table.rows.push_back({cell(briefing.say(condition.name)), cell(briefing.say(condition.requirement)),
                              cell(papers.empty() ? not_stated(briefing) : papers),
                              cell(source_phrase(briefing, condition.source))});
    }
    Section section{part("conditions"), briefing.say("admission.conditions_heading"), {}, false, false, {}};
    if (table.rows.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("admission.no_conditions")});
    } else {
        section.elements.push_back(std::move(table));
    }
    return section;
}

/// The head of the draft opinion: what was applied for, under which plan and date, who decides.
Section opinion(const Briefing& briefing, const AdmissionForm& form, const Admission& result) {
    FactList facts = answers_given(briefing, form);
    facts.facts.push_back({briefing.say("admission.summary"), {}, {}, admission_mark(briefing, result.outcome)});
    facts.facts.push_back(fact(briefing.say("admission.plan"), briefing.say(briefing.plan().identity.name)));
    facts.facts.push_back(fact(briefing.say("admission.as_of"), briefing.say(briefing.facts().as_of)));
    if (const Requirement* steers = find_requirement(briefing.plan(), RequirementKind::organisation)) {
        facts.facts.push_back(
            {briefing.say("admission.who"), {briefing.say(steers->text), {}}, source_phrase(briefing, steers->source), {}});
    }
    return {part("opinion"),
            briefing.say("admission.opinion_heading"),
            briefing.say("admission.draft"),
            false,
            false,
            {std::move(facts), Commands{{{CommandKind::print, briefing.say("control.print")}}}}};
}

Section rules(const Briefing& briefing, const Admission& result, const Application& application) {
    Section section{part("rules"), briefing.say("admission.rules_heading"), {}, false, false, {}};
    const auto& rows = briefing.plan().minimum_scales;
    if (std::any_of(rows.begin(), rows.end(), [&](const MinimumScale& row) { return row.mineral == application.mine.mineral; })) {
        section.elements.push_back(scale_reading_choice(briefing));
    }
    Findings findings;
    for (const Verdict& verdict : result.verdicts) {
        if (verdict.rule == Rule::admission_condition) continue;
        findings.findings.push_back(rule_finding(briefing, verdict, admission_mark(briefing, verdict.outcome)));
    }
    if (findings.findings.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("admission.no_rules")});
    } else {
        section.elements.push_back(std::move(findings));
    }
    return section;
}

Finding condition_finding(const Briefing& briefing, const Verdict& verdict, const AdmissionCondition& condition,
                          const Application& application) {
    Finding result = finding(briefing, verdict, admission_mark(briefing, verdict.outcome), {briefing.say(condition.name), {}});
    result.facts.insert(result.facts.begin(), fact(briefing.say("column.asked"), briefing.say(condition.requirement)));
    const auto is_there = [&](const std::string& id) { return application.documents.contains(id); };
    const std::string there = paper_names(briefing, condition, is_there);
    const std::string missing = paper_names(briefing, condition, [&](const std::string& id) { return !is_there(id); });
    if (!there.empty()) result.facts.push_back(fact(briefing.say("admission.papers_there"), there));
    if (!missing.empty()) result.facts.push_back(fact(briefing.say("admission.papers_missing"), missing));
    return result;
}

/// The plan's conditions with what was found of each.
Findings checked_conditions(const Briefing& briefing, const Admission& result, const Application& application) {
    Findings findings;
    for (const Verdict& verdict : result.verdicts) {
        if (verdict.rule != Rule::admission_condition) continue;
        const AdmissionCondition& condition = *find(briefing.plan().admission_conditions, verdict.subject.id);
        findings.findings.push_back(condition_finding(briefing, verdict, condition, application));
    }
    return findings;
}

Section missing(const Briefing& briefing, const AdmissionForm& form) {
    BulletList list = still_missing(briefing, form);
    Section section{part("missing"), briefing.say("admission.missing_heading"), {}, false, false, {}};
    if (list.items.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("admission.nothing_missing")});
    } else {
        section.elements.push_back(std::move(list));
    }
    return section;
}

/// An opinion is somebody's: who prepared it, who answers for it, and when.
Section signatures(const Briefing& briefing) {
    return {part("signatures"),
            briefing.say("admission.signatures_heading"),
            {},
            false,
            false,
            {Blanks{{briefing.say("admission.prepared_by"), briefing.say("admission.date"), briefing.say("admission.answered_by"),
                     briefing.say("admission.date")}}}};
}

}  // namespace

Page admission_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("admission.lead");
    const AdmissionForm form = admission_form(briefing);
    page.sections.push_back(questions(briefing, form));
    if (!form.application) {
        page.sections.push_back(how_to(briefing));
        page.sections.push_back(conditions(briefing));
        return page;
    }
    const Admission result = admission(briefing.facts(), *form.application);
    page.lead = briefing.say(result.summary);
    page.sections.push_back(opinion(briefing, form, result));
    page.sections.push_back(rules(briefing, result, *form.application));
    if (Findings findings = checked_conditions(briefing, result, *form.application); !findings.findings.empty()) {
        page.sections.push_back(
            {part("conditions"), briefing.say("admission.conditions_heading"), {}, false, false, {std::move(findings)}});
    }
    if (is_reviewed(form.application->kind)) page.sections.push_back(missing(briefing, form));
    page.sections.push_back(signatures(briefing));
    return page;
}

}  // namespace oreplan
