#include <algorithm>
#include <array>

#include "core/pages/pages.h"
#include "core/pages/words/cells.h"
#include "core/rules/rule_table.h"

namespace oreplan {

namespace {

/// The numbers that rules work with besides the plan's, for every sentence to choose from.
std::vector<std::pair<std::string, Message::Argument>> thresholds(const Briefing& briefing) {
    const Settings& settings = briefing.facts().settings;
    return {{"near", Quantity{settings.near_margin * 100, Unit::percent}},
            {"tolerance", Quantity{settings.about_tolerance * 100, Unit::percent}},
            {"twice", Quantity{settings.about_tolerance * 200, Unit::percent}}};
}

/// Each status, by an outcome that comes to it, and what has none.
constexpr std::array told_outcomes{Outcome::met,       Outcome::near,    Outcome::not_met,
                                   Outcome::under_way, Outcome::no_data, Outcome::not_applicable};

Section outcomes(const Briefing& briefing) {
    Table table{briefing.say("method.outcomes_caption"),
                {{briefing.say("column.outcome"), false}, {briefing.say("column.meaning"), false}},
                {}};
    for (const Outcome outcome : told_outcomes) {
        table.rows.push_back({cell(outcome_mark(briefing, outcome)),
                              cell(briefing.say("meaning." + std::string{name_of(outcome)}, thresholds(briefing)))});
    }
    return {part("outcomes"), briefing.say("method.outcomes_heading"), {}, false, false, {std::move(table)}};
}

/// How each kind of target is judged: the heart of the indicator rule.
Section kinds(const Briefing& briefing) {
    Table table{
        briefing.say("method.kinds_caption"), {{briefing.say("fact.kind"), false}, {briefing.say("column.formula"), false}}, {}};
    for (std::size_t index = 0; index < Names<TargetKind>::values.size(); ++index) {
        const auto kind = static_cast<TargetKind>(index);
        table.rows.push_back({cell(briefing.catalogue.word("kind", kind)),
                              cell(briefing.say("formula." + std::string{name_of(kind)}, thresholds(briefing)))});
    }
    return {part("kinds"), briefing.say("method.kinds_heading"), {}, false, false, {std::move(table)}};
}

Section rules(const Briefing& briefing) {
    Table table{
        briefing.say("method.rules_caption"),
        {{briefing.say("column.rule"), false}, {briefing.say("column.formula"), false}, {briefing.say("column.page"), false}},
        {}};
    for (const RuleRow& rule : rule_table) {
        const std::string id{rule.id};
        table.rows.push_back({cell(briefing.say("rule." + id)), cell(briefing.say("method." + id, thresholds(briefing))),
                              cell(Phrase{briefing.catalogue.word("page", rule.page), briefing.to(rule.page)})});
    }
    return {part("rules"), briefing.say("method.rules_heading"), {}, false, false, {std::move(table)}};
}

bool measures(const Plan& plan, Measure measure) {
    return std::any_of(plan.indicators.begin(), plan.indicators.end(),
                       [&](const Indicator& each) { return each.measure == measure; });
}

/// Where the plan leaves a reading open, and which one is used.
Section readings(const Briefing& briefing) {
    const Plan& plan = briefing.plan();
    BulletList list;
    const auto add = [&](bool applies, const char* key) {
        if (applies) list.items.push_back({briefing.say(key, thresholds(briefing)), {}});
    };
    add(measures(plan, Measure::large_medium_share), "method.reading_solid");
    add(measures(plan, Measure::green_mine_share), "method.reading_green");
    add(!plan.minimum_scales.empty(), "method.reading_scale");
    add(std::any_of(plan.indicators.begin(), plan.indicators.end(),
                    [](const Indicator& each) { return each.kind == TargetKind::about; }),
        "method.reading_about");
    add(measures(plan, Measure::settled_treated), "method.reading_subsidence");
    return {part("readings"), briefing.say("method.readings_heading"), {}, false, false, {std::move(list)}};
}

Section standards(const Briefing& briefing) {
    Section section{part("standards"), briefing.say("method.standards_heading"), {}, false, false, {}};
    if (briefing.plan().standards.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("method.no_standards")});
        return section;
    }
    FactList facts;
    for (const Standard& standard : briefing.plan().standards) {
        facts.facts.push_back(
            {briefing.say(standard.name), {standard.edition, {}}, source_phrase(briefing, standard.source), {}});
    }
    section.elements.push_back(std::move(facts));
    return section;
}

}  // namespace

Page method_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("method.lead");
    page.sections = {outcomes(briefing), kinds(briefing), rules(briefing), readings(briefing), standards(briefing)};
    return page;
}

}  // namespace oreplan
