#include "core/rules/admission/direction.h"

#include <algorithm>
#include <iterator>

#include "core/facts/admission/siting.h"
#include "core/judging/basis.h"

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

Outcome outcome_of(ZoneKind kind) {
    switch (kind) {
        case ZoneKind::key_exploration: return Outcome::not_applicable;
        case ZoneKind::key_mining: return Outcome::met;
        case ZoneKind::restricted:
        case ZoneKind::reserve: return Outcome::needs_person;
        case ZoneKind::forbidden: return Outcome::not_met;
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

Verdict granting(const Requirement& asked, const Mineral& mineral) {
    Verdict verdict = verdict_on(asked, Rule::granting_level, {SubjectKind::mineral, mineral.id});
    verdict.outcome = Outcome::needs_person;
    if (!mineral.granting) {
        verdict.finding = {"finding.granting_unknown", {}};
        return verdict;
    }
    const Granting& by = *mineral.granting;
    verdict.finding = {"finding.granting", {{"authority", by.authority}}};
    if (!by.source.document.empty()) {
        verdict.current_law = Message{"current_law.text", {{"wording", by.authority}, {"document", by.source.document}}};
    }
    return verdict;
}

Verdict in_zone(const std::vector<const Zone*>& zones, const Plan& plan, const std::string& mineral,
                const std::optional<std::string>& zone) {
    Verdict verdict;
    verdict.rule = Rule::mineral_zone;
    verdict.subject = {SubjectKind::mineral, mineral};
    verdict.basis = source_of_all(zones, plan);
    const auto chosen = std::find_if(zones.begin(), zones.end(), [&](const Zone* each) { return zone && each->id == *zone; });
    if (chosen != zones.end()) {
        verdict.outcome = outcome_of((*chosen)->kind);
        verdict.finding = {"finding.zone." + std::string{name_of((*chosen)->kind)}, {{"name", (*chosen)->name}}};
        verdict.basis = (*chosen)->source;
    } else if (zone && zone->empty()) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.outside_zones", {}};
    } else {
        verdict.finding = {"reason.no_zone", {}};
    }
    return verdict;
}

/// The mineral that is applied for; without an application, all of the plan's.
std::vector<const Mineral*> minerals_of(const Case& given) {
    std::vector<const Mineral*> minerals;
    for (const Mineral& mineral : given.plan().minerals) {
        const bool meant = !given.application || (given.reviewed() && given.application->mine.mineral == mineral.id);
        if (meant) minerals.push_back(&mineral);
    }
    return minerals;
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

Verdicts judge::granting_level(const Case& given) {
    Verdicts verdicts;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::same_level_granting);
    if (!asked) return verdicts;
    for (const Mineral* mineral : minerals_of(given)) verdicts.push_back(granting(*asked, *mineral));
    return verdicts;
}

Verdicts judge::mineral_zone(const Case& given) {
    const Application* application = given.reviewed();
    if (!application || !find(given.plan().minerals, application->mine.mineral)) return {};
    const auto zones = zones_of(given.plan(), application->mine.mineral);
    return zones.empty() ? Verdicts{} : Verdicts{in_zone(zones, given.plan(), application->mine.mineral, application->zone)};
}

}  // namespace oreplan
