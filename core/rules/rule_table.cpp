#include "core/rules/rule_table.h"

#include <algorithm>
#include <iterator>

namespace oreplan {

namespace {

bool has_relations(const Plan& plan) {
    return std::any_of(plan.figures.begin(), plan.figures.end(),
                       [](const Figure& figure) { return !figure.relations.empty() || !figure.restated.empty(); }) ||
           std::any_of(plan.indicators.begin(), plan.indicators.end(),
                       [](const Indicator& indicator) { return indicator.parts.has_value(); });
}

bool has_part(const Plan& plan, PlanPart part) {
    switch (part) {
        case PlanPart::identity: return true;
        case PlanPart::indicators: return !plan.indicators.empty();
        case PlanPart::relations: return has_relations(plan);
        case PlanPart::minerals: return !plan.minerals.empty();
        case PlanPart::zones: return !plan.zones.empty();
        case PlanPart::blocks: return !plan.blocks.empty();
        case PlanPart::standards: return !plan.standards.empty();
        case PlanPart::conditions: return !plan.admission_conditions.empty();
        case PlanPart::restoration_lands: return !plan.restoration_lands.empty();
        case PlanPart::mine_duties: return !plan.mine_duties.empty();
        case PlanPart::monitoring_duties: return !plan.monitoring_duties.empty();
        case PlanPart::tasks: return !plan.tasks.empty();
    }
    return false;
}

}  // namespace

bool has(const Plan& plan, const Asks& asks) {
    if (const auto* kind = std::get_if<RequirementKind>(&asks)) return makes_requirement(plan, *kind);
    return has_part(plan, std::get<PlanPart>(asks));
}

bool rests_on(const RuleRow& row, const Requirement& requirement) {
    const bool of_exploration = requirement.scope == RequirementScope::exploration;
    return row.asks == Asks{requirement.kind} && !(row.judges == Judges::application && of_exploration);
}

Verdicts judged(Rule rule, const Case& given) {
    const RuleRow& row = row_of(rule);
    const Judges what = given.application ? Judges::application : Judges::plan;
    const bool judges = row.judges == what || row.judges == Judges::either;
    return judges && has(given.plan(), row.asks) ? row.judge(given) : Verdicts{};
}

Verdicts judged(const Case& given) {
    Verdicts all;
    for (const RuleRow& row : rule_table) {
        Verdicts found = judged(row.rule, given);
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

}  // namespace oreplan
