#include "core/rules/admission/direction.h"

#include <algorithm>

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

}  // namespace

std::vector<Verdict> direction_verdicts(const Mineral& mineral) {
    if (mineral.directions.empty()) {
        return {direction_verdict(mineral.id, mineral.source, Outcome::not_applicable, "finding.no_direction")};
    }
    std::vector<Verdict> verdicts;
    for (const MineralSteering& steering : mineral.directions) {
        verdicts.push_back(direction_verdict(mineral.id, steering.source, outcome_of(steering.direction),
                                             "finding.direction." + std::string{name_of(steering.direction)}));
    }
    return verdicts;
}

std::optional<Verdict> granting_verdict(const Plan& plan, const Mineral& mineral) {
    const Requirement* requirement = find_requirement(plan, RequirementKind::same_level_granting);
    if (!requirement) return std::nullopt;
    Verdict verdict = verdict_on(*requirement, Rule::granting_level, {SubjectKind::mineral, mineral.id});
    verdict.outcome = Outcome::needs_person;
    if (!mineral.granting) {
        verdict.finding = {"finding.granting_unknown", {}};
        return verdict;
    }
    const Granting& granting = *mineral.granting;
    verdict.finding = {"finding.granting", {{"authority", granting.authority}}};
    if (!granting.source.document.empty()) {
        verdict.current_law =
            Message{"current_law.text", {{"wording", granting.authority}, {"document", granting.source.document}}};
    }
    return verdict;
}

std::vector<const Zone*> zones_of(const Plan& plan, const std::string& mineral) {
    std::vector<const Zone*> zones;
    for (const Zone& zone : plan.zones) {
        const auto& minerals = zone.minerals;
        if (minerals.empty() || std::find(minerals.begin(), minerals.end(), mineral) != minerals.end()) zones.push_back(&zone);
    }
    return zones;
}

std::optional<Verdict> zone_verdict(const Plan& plan, const std::string& mineral, const std::optional<std::string>& zone) {
    const auto zones = zones_of(plan, mineral);
    if (zones.empty()) return std::nullopt;
    Verdict verdict;
    verdict.rule = Rule::mineral_zone;
    verdict.subject = {SubjectKind::mineral, mineral};
    verdict.basis = zones.front()->source;
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

}  // namespace oreplan
