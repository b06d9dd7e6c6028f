#include "core/assessment/score.h"

namespace oreplan {

namespace {

void count(CategoryScore& score, Outcome outcome) {
    switch (outcome) {
        case Outcome::met:
            score.points += 1;
            ++score.judged;
            break;
        case Outcome::near:
            score.points += near_points;
            ++score.judged;
            break;
        case Outcome::not_met: ++score.judged; break;
        case Outcome::under_way:
        case Outcome::needs_person:
        case Outcome::no_data: ++score.open; break;
        case Outcome::not_applicable: break;
    }
}

}  // namespace

Score score(const Assessment& assessment, const CategoryWeights& weights) {
    Score result;
    double weight = 0;
    double weighed = 0;
    for (const Category& category : assessment.facts.plan->categories) {
        CategoryScore part;
        part.category = &category;
        if (const auto given = weights.find(category.id); given != weights.end()) part.weight = given->second;
        for (const Verdict& verdict : verdicts_of(assessment, Rule::indicator_target)) {
            const Indicator* indicator = find(assessment.facts.plan->indicators, verdict.subject.id);
            if (indicator && indicator->category == category.id) count(part, verdict.outcome);
        }
        if (part.judged + part.open == 0) continue;
        if (part.judged > 0) {
            part.share = 100 * part.points / part.judged;
            weight += part.weight;
            weighed += part.weight * *part.share;
        }
        result.categories.push_back(part);
    }
    if (weight > 0) result.total = weighed / weight;
    return result;
}

}  // namespace oreplan
