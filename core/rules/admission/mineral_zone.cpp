#include "core/rules/admission/mineral_zone.h"

#include <algorithm>

#include "core/facts/admission/siting.h"
#include "core/judging/basis.h"

namespace oreplan {

namespace {

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

}  // namespace

Verdicts judge::mineral_zone(const Case& given) {
    const Application* application = given.reviewed();
    if (!application || !find(given.plan().minerals, application->mine.mineral)) return {};
    const auto zones = zones_of(given.plan(), application->mine.mineral);
    return zones.empty() ? Verdicts{} : Verdicts{in_zone(zones, given.plan(), application->mine.mineral, application->zone)};
}

}  // namespace oreplan
