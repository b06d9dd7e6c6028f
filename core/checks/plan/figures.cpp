#include "core/checks/plan/families.h"
#include "core/facts/indicators/consistency.h"

namespace oreplan {

namespace {

void check_relation(PlanCheck& check, const Figure& figure, const Relation& relation, const std::string& at) {
    const bool rate = relation.kind == RelationKind::share_of || relation.kind == RelationKind::change_from;
    const std::size_t wanted = rate || relation.kind == RelationKind::difference_of ? 2
                               : relation.kind == RelationKind::part_of             ? 1
                                                                                    : 0;
    if (wanted != 0 && relation.operands.size() != wanted) {
        check.report(at + "/operands", "operand_count", {{"count", static_cast<int>(wanted)}});
    }
    if (rate && figure.unit != Unit::percent) check.report(at + "/kind", "rate_not_percent", {});
    const Figure* first = nullptr;
    for (std::size_t index = 0; index < relation.operands.size(); ++index) {
        const Figure* operand = find(check.plan.figures, relation.operands[index]);
        const std::string below = at + "/operands/" + std::to_string(index);
        if (!operand) {
            check.dangling(relation.operands[index], "figures", below);
        } else if (!comparable(operand->unit, rate && first ? first->unit : rate ? operand->unit : figure.unit)) {
            check.report(below, "unit_mismatch", {{"id", operand->id}});
        }
        if (operand && !first) first = operand;
    }
    const Figure* whole = whole_of(relation, check.plan);
    if (whole && whole->value == 0) check.report(at, "share_of_nothing", {{"id", whole->id}});
}

void check_figure(PlanCheck& check, const Figure& figure, const std::string& at) {
    check.source(figure.source, at);
    check.size(figure.value, figure.unit, at + "/value");
    if (!figure.mineral.empty()) check.known_mineral(figure.mineral, at + "/mineral");
    each(figure.restated, at + "/restated", [&](const Quantity& restated, const std::string& below) {
        if (!comparable(restated.unit, figure.unit)) check.report(below + "/unit", "unit_mismatch", {{"id", figure.id}});
        check.size(restated.value, restated.unit, below + "/value");
    });
    each(figure.relations, at + "/relations",
         [&](const Relation& relation, const std::string& below) { check_relation(check, figure, relation, below); });
}

void check_sums(PlanCheck& check) {
    for (const ConsistencyCheck& found : check_consistency(check.plan)) {
        if (found.holds || found.accepted) continue;
        check.report(found.where, "figures_differ", {{"printed", found.printed}, {"computed", found.computed}});
    }
}

}  // namespace

void check_figures(PlanCheck& check) {
    each(check.plan.figures, "/figures", [&](const auto& item, const auto& at) { check_figure(check, item, at); });
    check_sums(check);
}

}  // namespace oreplan
