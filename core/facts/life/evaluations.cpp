#include "core/facts/life/evaluations.h"

namespace oreplan {

Evaluations evaluations(const Plan& plan, const State& state) {
    Evaluations result;
    for (const auto& [about, finished] : state.evaluations) {
        if (about.first != EvaluationKind::yearly) result.others.push_back({about.first, about.second, finished});
    }
    for (int year = plan.identity.first_year; year <= plan.identity.last_year; ++year) {
        const auto found = state.evaluations.find({EvaluationKind::yearly, year});
        result.yearly.push_back({year, analysis_due(year), {}});
        if (found != state.evaluations.end()) result.yearly.back().finished = found->second;
    }
    return result;
}

}  // namespace oreplan
