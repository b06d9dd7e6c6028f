#include "core/model/note_events.h"

#include <algorithm>

#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

namespace {

/// Whether the pages have a place for it.
bool is_told_of(const Subject& subject, const Plan& plan) {
    switch (subject.kind) {
        case SubjectKind::none: return true;
        case SubjectKind::indicator: return find(plan.indicators, subject.id) != nullptr;
        case SubjectKind::task: return find(plan.tasks, subject.id) != nullptr;
        case SubjectKind::topic:
            return std::any_of(plan.restoration_lands.begin(), plan.restoration_lands.end(),
                               [&](const RestorationLand& land) { return name_of(land.topic) == subject.id; });
        default: return false;
    }
}

}  // namespace

void FactNoted::check(EventCheck& check) const {
    const auto subject = parse_fragment(about);
    check.known(subject && is_told_of(*subject, check.plan), "/about", about);
}

void FactNoted::fold(const Folding& folding) const {
    folding.state.notes.push_back({folding.event, folding.told, *this, folding.source});
}

}  // namespace oreplan
