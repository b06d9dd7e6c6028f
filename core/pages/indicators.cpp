#include "core/pages/pages.h"

#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/time_chart.h"

namespace oreplan {

namespace {

Section list(const Briefing& briefing) {
    BulletChart chart;
    std::vector<std::pair<const IndicatorFacts*, int>> all;
    for (const Category& category : briefing.plan().categories) {
        std::vector<const IndicatorFacts*> chosen;
        for (const IndicatorFacts& known : briefing.facts().indicators) {
            if (known.indicator->category == category.id) chosen.push_back(&known);
        }
        if (chosen.empty()) continue;
        BulletGroup group{briefing.say(category.name), {}};
        for (const auto& [known, depth] : nested(briefing.facts(), chosen)) {
            group.rows.push_back(bullet_row(briefing, *known, depth));
            all.emplace_back(known, depth);
        }
        chart.groups.push_back(std::move(group));
    }
    chart.table = indicator_table(briefing, briefing.say("indicators.caption"), all);
    return {part("all"), briefing.say("indicators.heading"), {}, false, false, {std::move(chart)}};
}

FactList facts_of(const Briefing& briefing, const IndicatorFacts& known) {
    const Indicator& indicator = *known.indicator;
    FactList facts;
    facts.facts.push_back({briefing.say("fact.target"),
                           {target_words(briefing, indicator, known.goal, known.limit), {}},
                           source_phrase(briefing, known.goal ? known.goal->source : indicator.source),
                           {}});
    if (known.goal) {
        facts.facts.push_back(fact(briefing.say("fact.due"), briefing.say(last_day(known.goal->year))));
    }
    std::optional<Phrase> told_by;
    if (known.actual.source) told_by = source_phrase(briefing, *known.actual.source);
    facts.facts.push_back({briefing.say("fact.actual"), {actual_words(briefing, known), {}}, std::move(told_by), {}});
    if (known.base && known.base->value) {
        facts.facts.push_back({briefing.say("fact.base", {{"year", known.base->year}}),
                               {briefing.say(Quantity{*known.base->value, indicator.unit}), {}},
                               source_phrase(briefing, known.base->source),
                               {}});
    }
    facts.facts.push_back(fact(briefing.say("fact.commitment"), briefing.catalogue.word("commitment", indicator.commitment)));
    facts.facts.push_back(fact(briefing.say("fact.kind"), briefing.catalogue.word("kind", indicator.kind)));
    facts.facts.push_back(fact(briefing.say("fact.definition"), briefing.say(indicator.definition)));
    if (indicator.denominator) {
        facts.facts.push_back(fact(briefing.say("fact.denominator"), briefing.say(*indicator.denominator)));
    }
    if (indicator.kind == TargetKind::about) {
        const double tolerance = tolerance_of(indicator, briefing.facts().settings);
        facts.facts.push_back(fact(briefing.say("fact.tolerance"), briefing.say(Quantity{tolerance * 100, Unit::percent})));
    }
    facts.facts.push_back({briefing.say("fact.basis"), source_phrase(briefing, indicator.source), {}, {}});
    for (const std::string& id : indicator.also_in) {
        Source place;
        place.clause = id;
        facts.facts.push_back({briefing.say("fact.also_in"), source_phrase(briefing, place), {}, {}});
    }
    return facts;
}

Section detail(const Briefing& briefing, const IndicatorFacts& known) {
    const Indicator& indicator = *known.indicator;
    const Category* category = find(briefing.plan().categories, indicator.category);
    Section section{{SubjectKind::indicator, indicator.id},
                    briefing.say(indicator.name),
                    category ? briefing.say(category->name) : "",
                    true,
                    false,
                    {}};
    const Verdict verdict = briefing.verdict(Rule::indicator_target, section.subject);
    section.elements.push_back(Findings{{finding(briefing, verdict, indicator_mark(briefing, indicator, verdict.outcome),
                                                 {rule_title(briefing, verdict.rule), {}})}});
    section.elements.push_back(facts_of(briefing, known));
    if (auto chart = large_time_chart(briefing, known)) {
        section.elements.push_back(std::move(*chart));
    } else if (Table series = series_table(briefing, known); !series.rows.empty()) {
        section.elements.push_back(std::move(series));
    }
    add_notes(briefing, section, section.subject);
    if (indicator.measure == Measure::green_mine_share) {
        section.elements.push_back(BulletList{{{briefing.say("overview.green_more"), briefing.to(PageKind::green_mines)}}});
    }
    return section;
}

Section consistency(const Briefing& briefing) {
    Section section{part("consistency"), briefing.say("consistency.heading"), {}, false, false, {}};
    int held = 0;
    Table table{briefing.say("consistency.caption"),
                {{briefing.say("column.figure"), false},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.check"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Verdict& verdict : briefing.verdicts(Rule::consistency)) {
        const bool holds = verdict.outcome == Outcome::met;
        held += holds;
        table.rows.push_back(
            {cell(subject_name(briefing, verdict.subject)),
             cell(outcome_mark(briefing, verdict.outcome, briefing.say(holds ? "consistency.holds" : "consistency.fails"))),
             cell(briefing.say(verdict.finding)), cell(source_phrase(briefing, verdict.basis))});
    }
    section.elements.push_back(Paragraph{
        ParagraphStyle::body,
        briefing.say("consistency.summary", {{"held", held}, {"total", static_cast<int>(briefing.facts().consistency.size())}})});
    section.elements.push_back(std::move(table));
    return section;
}

}  // namespace

Page indicators_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("indicators.lead", {{"date", briefing.facts().as_of}});
    page.sections.push_back(list(briefing));
    for (const IndicatorFacts& known : briefing.facts().indicators) {
        page.sections.push_back(detail(briefing, known));
    }
    page.sections.push_back(consistency(briefing));
    return page;
}

}  // namespace oreplan
