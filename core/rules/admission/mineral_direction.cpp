#include "core/rules/admission/mineral_direction.h"

#include <algorithm>
#include <iterator>

#include "core/rules/admission/judged_minerals.h"

namespace oreplan {

namespace {

Outcome outcome_of(MineralDirection direction) {
    switch (direction) {
        case MineralDirection::key_exploration: return Outcome::not_applicable;
        case MineralDirection::key_mining: return Outcome::met;
        case MineralDirection::restricted:
        case MineralDirection::quota: return Outcome::needs_person;
    }
    return Outcome::needs_person;
}

Verdict direction_verdict(const std::string& mineral, const Source& source, Outcome outcome, std::string key) {
    Verdict verdict;
    verdict.rule = Rule::mineral_direction;
    verdict.subject = {SubjectKind::mineral, mineral};
    verdict.outcome = outcome;
    verdict.finding = {std::move(key), {}};
    verdict.basis = source;
    return verdict;
}

Verdicts direction_verdicts(const Mineral& mineral) {
    if (mineral.directions.empty()) {
        return {direction_verdict(mineral.id, mineral.source, Outcome::not_applicable, "finding.no_direction")};
    }
    Verdicts verdicts;
    for (const MineralSteering& steering : mineral.directions) {
        verdicts.push_back(direction_verdict(mineral.id, steering.source, outcome_of(steering.direction),
                                             "finding.direction." + std::string{name_of(steering.direction)}));
    }
    return verdicts;
}

}  // namespace

Verdicts judge::mineral_direction(const Case& given) {
    Verdicts verdicts;
    for (const Mineral* mineral : minerals_of(given)) {
        Verdicts directions = direction_verdicts(*mineral);
        std::move(directions.begin(), directions.end(), std::back_inserter(verdicts));
    }
    return verdicts;
}

}  // namespace oreplan
