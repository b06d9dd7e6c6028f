#include "core/rules/restoration/treated_land.h"

#include "core/judging/compare.h"

namespace oreplan {

Outcome outcome_within(double treated, double total) {
    return compare({.kind = TargetKind::at_most, .value = treated, .limit = total});
}

Outcome progress_of(const LandProgress& progress) {
    if (!progress.treated()) return Outcome::no_data;
    if (outcome_within(*progress.treated(), *progress.total) != Outcome::met) return Outcome::needs_person;
    const Outcome reached =
        compare({.kind = TargetKind::at_least, .value = *progress.treated(), .limit = *progress.total, .due = false});
    return reached == Outcome::met || progress.since ? reached : Outcome::no_data;
}

}  // namespace oreplan
