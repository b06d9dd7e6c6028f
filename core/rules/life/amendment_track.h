#pragma once

#include "core/judging/case.h"

// How the plan may be changed (部令55号 art. 38–39; MNR notice of March 2024). The two tracks are judged apart.

namespace oreplan {

/// A verdict on each amendment of the track; none where the plan does not ask how it may be changed.
template <typename Judge>
Verdicts on_track(AmendmentTrack track, const Case& given, Judge judge) {
    Verdicts verdicts;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::amendment);
    if (!asked) return verdicts;
    for (const Amendment& amendment : given.plan().amendments) {
        if (amendment.track == track) verdicts.push_back(judge(*asked, amendment));
    }
    return verdicts;
}

}  // namespace oreplan
