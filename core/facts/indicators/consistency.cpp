#include "core/facts/indicators/consistency.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "core/model/decimals.h"

namespace oreplan {

namespace {

std::vector<const Figure*> operands_of(const Relation& relation, const Plan& plan) {
    std::vector<const Figure*> operands;
    for (const std::string& id : relation.operands) {
        if (const Figure* operand = find(plan.figures, id)) operands.push_back(operand);
    }
    return operands;
}

std::optional<double> recompute(const Figure& figure, const Relation& relation, const Plan& plan) {
    const auto operands = operands_of(relation, plan);
    if (operands.size() != relation.operands.size() || operands.empty()) return std::nullopt;
    if (relation.kind != RelationKind::sum_of && relation.kind != RelationKind::part_of && operands.size() != 2) {
        return std::nullopt;
    }
    const Figure* whole = whole_of(relation, plan);
    if (whole && whole->value == 0) return std::nullopt;
    const Unit unit = whole ? whole->unit : figure.unit;
    std::vector<double> values;
    for (const Figure* operand : operands) {
        const auto value = convert(operand->value, operand->unit, unit);
        if (!value || !can_mean(operand->unit, operand->value)) return std::nullopt;
        values.push_back(*value);
    }
    switch (relation.kind) {
        case RelationKind::sum_of: return std::accumulate(values.begin(), values.end(), 0.0);
        case RelationKind::part_of: return values[0];
        case RelationKind::difference_of: return values[0] - values[1];
        case RelationKind::share_of: return 100 * values[0] / values[1];
        case RelationKind::change_from: return 100 * (values[1] / values[0] - 1);
    }
    return std::nullopt;
}

bool agrees(const Figure& figure, RelationKind kind, double recomputed) {
    constexpr double arithmetic = 1e-9;
    if (kind == RelationKind::part_of) return figure.value <= recomputed + arithmetic;
    if (kind == RelationKind::sum_of || kind == RelationKind::difference_of) {
        return std::fabs(figure.value - recomputed) <= arithmetic * std::fmax(1.0, std::fabs(figure.value));
    }
    return std::fabs(figure.value - recomputed) <= rounding_of(figure.value) + arithmetic;
}

Message names_of(std::string key, const Relation& relation, const Plan& plan) {
    Message message{std::move(key), {}};
    int place = 0;
    for (const Figure* operand : operands_of(relation, plan)) {
        message.arguments.emplace_back("operand" + std::to_string(++place), operand->name);
    }
    return message;
}

ConsistencyCheck check_relation(const Figure& figure, const Relation& relation, double recomputed, const Plan& plan) {
    const bool agree = agrees(figure, relation.kind, recomputed);
    Message finding =
        names_of("consistency." + std::string{name_of(relation.kind)} + (agree ? ".holds" : ".fails"), relation, plan);
    finding.arguments.emplace_back("printed", Quantity{figure.value, figure.unit});
    const int decimals = std::max(decimals_of(figure.value), relation.kind == RelationKind::part_of ? 2 : 0);
    const double scale = std::pow(10.0, agree ? decimals : decimals + 1);
    const double shown = relation.kind == RelationKind::part_of ? recomputed : std::round(recomputed * scale) / scale;
    finding.arguments.emplace_back("computed", Quantity{shown, figure.unit});
    return {"",
            {SubjectKind::figure, figure.id},
            agree,
            std::move(finding),
            Quantity{figure.value, figure.unit},
            Quantity{shown, figure.unit},
            figure.source,
            figure.as_of,
            relation.accepted_difference.has_value()};
}

ConsistencyCheck check_restated(const Figure& figure, const Quantity& restated) {
    const double converted = convert(figure.value, figure.unit, restated.unit).value_or(0);
    const bool agree = std::fabs(converted - restated.value) <= rounding_of(restated.value) + 1e-9;
    const double scale = std::pow(10.0, agree ? 2 : decimals_apart({converted, restated.value}, 2));
    const double shown = std::round(converted * scale) / scale;
    return {"",
            {SubjectKind::figure, figure.id},
            agree,
            {agree ? "consistency.restated.holds" : "consistency.restated.fails",
             {{"printed", restated},
              {"original", Quantity{figure.value, figure.unit}},
              {"computed", Quantity{shown, restated.unit}}}},
            restated,
            Quantity{shown, restated.unit},
            figure.source,
            figure.as_of,
            false};
}

/// The value of an indicator in a year and role, when all of the parts print one too.
void check_parts(const Plan& plan, std::size_t index, std::vector<ConsistencyCheck>& checks) {
    const Indicator& whole = plan.indicators[index];
    for (const SeriesPoint& point : whole.series) {
        if (!point.value || !can_mean(whole.unit, *point.value)) continue;
        double sum = 0;
        std::size_t found = 0;
        for (const std::string& id : whole.parts->indicators) {
            const Indicator* part = find(plan.indicators, id);
            if (!part) return;
            for (const SeriesPoint& other : part->series) {
                if (other.year != point.year || other.role != point.role) continue;
                if (!other.value || !can_mean(part->unit, *other.value)) continue;
                sum += convert(*other.value, part->unit, whole.unit).value_or(0);
                ++found;
            }
        }
        if (found != whole.parts->indicators.size()) continue;
        const bool must_equal = whole.parts->relation == PartsRelation::sum;
        const double tolerance = 1e-9 * std::fmax(1.0, std::fabs(*point.value));
        const bool agree = must_equal                                         ? std::fabs(sum - *point.value) <= tolerance
                           : whole.parts->relation == PartsRelation::of_which ? sum <= *point.value + tolerance
                                                                              : true;
        const std::string key = "consistency." + std::string{name_of(whole.parts->relation)};
        const double shown = std::round(sum * 1e6) / 1e6;
        checks.push_back(
            {"/indicators/" + std::to_string(index) + "/parts",
             {SubjectKind::indicator, whole.id},
             agree,
             {key + (agree ? ".holds" : ".fails"),
              {{"year", point.year}, {"printed", Quantity{*point.value, whole.unit}}, {"computed", Quantity{shown, whole.unit}}}},
             Quantity{*point.value, whole.unit},
             Quantity{shown, whole.unit},
             point.source,
             {},
             whole.parts->accepted_difference.has_value()});
    }
}

}  // namespace

const Figure* whole_of(const Relation& relation, const Plan& plan) {
    const bool is_share = relation.kind == RelationKind::share_of;
    const std::size_t place = is_share ? 1 : 0;
    if (!is_share && relation.kind != RelationKind::change_from) return nullptr;
    return place < relation.operands.size() ? find(plan.figures, relation.operands[place]) : nullptr;
}

std::vector<ConsistencyCheck> check_consistency(const Plan& plan) {
    std::vector<ConsistencyCheck> checks;
    for (std::size_t index = 0; index < plan.indicators.size(); ++index) {
        if (plan.indicators[index].parts) check_parts(plan, index, checks);
    }
    for (std::size_t index = 0; index < plan.figures.size(); ++index) {
        const Figure& figure = plan.figures[index];
        if (!can_mean(figure.unit, figure.value)) continue;
        const std::string where = "/figures/" + std::to_string(index);
        for (std::size_t relation = 0; relation < figure.relations.size(); ++relation) {
            const auto recomputed = recompute(figure, figure.relations[relation], plan);
            if (!recomputed) continue;
            checks.push_back(check_relation(figure, figure.relations[relation], *recomputed, plan));
            checks.back().where = where + "/relations/" + std::to_string(relation);
        }
        for (std::size_t restated = 0; restated < figure.restated.size(); ++restated) {
            if (!can_mean(figure.restated[restated].unit, figure.restated[restated].value)) continue;
            checks.push_back(check_restated(figure, figure.restated[restated]));
            checks.back().where = where + "/restated/" + std::to_string(restated);
        }
    }
    return checks;
}

}  // namespace oreplan
