#include "core/pages/tasks/plan_life.h"

#include <array>

#include "core/pages/words/cells.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

std::string stage_words(const Briefing& briefing, const StageFacts& known) {
    if (known.reached) return briefing.say("life.reached");
    return known.date ? briefing.say("life.ahead") : not_reported(briefing);
}

std::string stage_date(const Briefing& briefing, const StageFacts& known) {
    if (known.date) return briefing.say(*known.date);
    return known.reached ? not_stated(briefing) : "–";
}

/// Who approved and issued the plan, and who sees to it.
FactList organisation(const Briefing& briefing) {
    const Identity& identity = briefing.plan().identity;
    FactList facts;
    facts.facts = {fact(briefing.say("identity.approver"), briefing.say(identity.approver)),
                   fact(briefing.say("identity.issuer"), briefing.say(identity.issuer))};
    if (const Requirement* asked = find_requirement(briefing.plan(), RequirementKind::organisation)) {
        facts.facts.push_back(
            {briefing.say("life.organisation"), {briefing.say(asked->text), {}}, source_phrase(briefing, asked->source), {}});
    }
    return facts;
}

/// The plan names its authority where it says who carries it out, and its day of issue on its title.
Phrase stage_source(const Briefing& briefing, const StageFacts& known) {
    if (!known.printed) return {known.reached ? briefing.say("life.by_ledger") : "–", {}};
    const Requirement* organised = find_requirement(briefing.plan(), RequirementKind::organisation);
    const bool by_clause = known.stage == LifeStage::approval && organised;
    return source_phrase(briefing, by_clause ? organised->source : briefing.plan().identity.source);
}

Section stages(const Briefing& briefing) {
    Table table{briefing.say("life.stages_caption"),
                {{briefing.say("column.stage"), false},
                 {briefing.say("column.date"), false},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const StageFacts& known : briefing.facts().stages) {
        table.rows.push_back({cell(briefing.catalogue.word("life_stage", known.stage)), cell(stage_date(briefing, known)),
                              cell(stage_words(briefing, known)), cell(stage_source(briefing, known))});
    }
    const Verdict order = briefing.verdict(Rule::life_stages, {SubjectKind::plan, briefing.plan().identity.id});
    Findings findings{{finding(briefing, order, outcome_mark(briefing, order.outcome), {rule_title(briefing, order.rule), {}})}};
    return {part("life-stages"),
            briefing.say("life.stages_heading"),
            {},
            false,
            false,
            {organisation(briefing), std::move(table), std::move(findings)}};
}

Subject year_section(int year) { return part("life-year-" + std::to_string(year)); }

/// Each item has its verdict.
Outcome outcome_of(const YearItemFacts& known, const VerdictIndex& found) {
    return found.on({SubjectKind::year_item, known.id}, {}).outcome;
}

Mark item_mark(const Briefing& briefing, const YearItemFacts& known, const VerdictIndex& found) {
    const Outcome outcome = outcome_of(known, found);
    return outcome_mark(briefing, outcome, briefing.say("item." + std::string{name_of(outcome)}, {{"days", known.days_late}}));
}

/// What an item may come to.
constexpr std::array item_outcomes{Outcome::under_way, Outcome::met, Outcome::near, Outcome::not_met};

/// One row a year: how many items, and how they stand.
Section year_plans(const Briefing& briefing, const Requirement& requirement, const VerdictIndex& found) {
    Section section{
        part("life-years"), briefing.say("life.years_heading"), {}, false, false, {asked_facts(briefing, requirement)}};
    Table table{
        briefing.say("life.years_caption"), {{briefing.say("column.year"), false}, {briefing.say("column.items"), true}}, {}};
    for (const Outcome outcome : item_outcomes) {
        table.columns.push_back({briefing.say("item_column." + std::string{name_of(outcome)}), true});
    }
    table.columns.push_back({briefing.say("column.year_plan"), false});
    for (const YearPlan& year : briefing.facts().year_plans) {
        const std::string name = briefing.say("year", {{"year", year.year}});
        const bool silent = year.items.empty();
        const Outcome planned = briefing.verdict(Rule::yearly_plan, {SubjectKind::year, std::to_string(year.year)}).outcome;
        std::vector<Cell> cells{
            cell(silent ? Phrase{name, {}} : Phrase{name, briefing.to(PageKind::tasks, year_section(year.year))}),
            silent ? cell(not_reported(briefing)) : count_cell(static_cast<int>(year.items.size()))};
        std::array<int, Names<Outcome>::values.size()> counts{};
        for (const YearItemFacts& item : year.items) ++counts[static_cast<std::size_t>(outcome_of(item, found))];
        for (const Outcome outcome : item_outcomes) {
            cells.push_back(silent ? cell("–") : count_cell(counts[static_cast<std::size_t>(outcome)]));
        }
        cells.push_back(cell(outcome_mark(briefing, planned)));
        table.rows.push_back(std::move(cells));
    }
    if (table.rows.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("life.no_year_yet")});
    } else {
        section.elements.push_back(std::move(table));
    }
    return section;
}

Section year_detail(const Briefing& briefing, const YearPlan& year, const VerdictIndex& found) {
    Table table{briefing.say("life.items_caption", {{"year", year.year}}),
                {{briefing.say("column.item"), false},
                 {briefing.say("column.owner"), false},
                 {briefing.say("column.due"), false},
                 {briefing.say("column.done"), false},
                 {briefing.say("column.outcome"), false}},
                {}};
    for (const YearItemFacts& known : year.items) {
        const YearItemSet& set = known.item.set;
        table.rows.push_back({cell(briefing.say(set.name)), cell(briefing.say(set.owner)), cell(briefing.say(set.due)),
                              cell(known.item.done ? briefing.say(*known.item.done) : not_reported(briefing)),
                              cell(item_mark(briefing, known, found))});
    }
    Section section{year_section(year.year),
                    briefing.say("life.year_heading", {{"year", year.year}}),
                    briefing.say("life.years_heading"),
                    true,
                    false,
                    {}};
    section.elements.push_back(std::move(table));
    return section;
}

Section evaluations(const Briefing& briefing, const Requirement& requirement) {
    Table table{briefing.say("life.evaluations_caption"),
                {{briefing.say("column.year"), false},
                 {briefing.say("column.due"), false},
                 {briefing.say("column.done"), false},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.finding"), false}},
                {}};
    for (const YearlyAnalysis& analysis : briefing.facts().evaluations.yearly) {
        const Verdict verdict = briefing.verdict(Rule::yearly_evaluation, {SubjectKind::year, std::to_string(analysis.year)});
        table.rows.push_back({cell(briefing.say("year", {{"year", analysis.year}})), date_cell(briefing, analysis.due),
                              cell(analysis.finished ? briefing.say(*analysis.finished) : not_reported(briefing)),
                              cell(outcome_mark(briefing, verdict.outcome)), cell(briefing.say(verdict.finding))});
    }
    Section section{part("life-evaluations"),
                    briefing.say("life.evaluations_heading"),
                    {},
                    false,
                    false,
                    {asked_facts(briefing, requirement), std::move(table)}};
    BulletList others;
    for (const ReportedEvaluation& other : briefing.facts().evaluations.others) {
        others.items.push_back(
            {briefing.say(
                 "life.other_evaluation",
                 {{"kind", briefing.catalogue.word("evaluation", other.kind)}, {"year", other.year}, {"date", other.finished}}),
             {}});
    }
    if (others.items.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("life.no_other_evaluation")});
    } else {
        section.elements.push_back(std::move(others));
    }
    return section;
}

}  // namespace

std::vector<Section> plan_life_sections(const Briefing& briefing) {
    std::vector<Section> sections{stages(briefing)};
    if (const Requirement* asked = find_requirement(briefing.plan(), RequirementKind::yearly_plan)) {
        const VerdictIndex found = briefing.by_subject(Rule::year_item);
        sections.push_back(year_plans(briefing, *asked, found));
        for (const YearPlan& year : briefing.facts().year_plans) {
            if (!year.items.empty()) sections.push_back(year_detail(briefing, year, found));
        }
    }
    if (const Requirement* asked = find_requirement(briefing.plan(), RequirementKind::evaluation)) {
        sections.push_back(evaluations(briefing, *asked));
    }
    return sections;
}

}  // namespace oreplan
