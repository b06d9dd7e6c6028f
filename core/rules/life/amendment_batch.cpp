#include "core/rules/life/amendment_batch.h"

#include "core/judging/basis.h"
#include "core/rules/life/amendment_track.h"

namespace oreplan {

namespace {

/// Changes of blocks in the same year before this one; those decided on one day are in the file's order.
int earlier_batches(const Plan& plan, const Amendment& amendment) {
    int earlier = 0;
    bool behind = false;
    for (const Amendment& other : plan.amendments) {
        behind = behind || &other == &amendment;
        if (&other == &amendment || other.track != AmendmentTrack::blocks || other.strategic) continue;
        if (year_of(other.decided) != year_of(amendment.decided)) continue;
        earlier += other.decided < amendment.decided || (other.decided == amendment.decided && !behind);
    }
    return earlier;
}

Verdict batch(const Requirement& requirement, const Plan& plan, const Amendment& amendment) {
    Verdict verdict = verdict_on(requirement, Rule::amendment_batch, {SubjectKind::amendment, amendment.id});
    const int number = earlier_batches(plan, amendment) + 1;
    verdict.outcome = amendment.strategic || number == 1 ? Outcome::met : Outcome::near;
    verdict.finding = {amendment.strategic ? "finding.batch_strategic"
                       : number == 1       ? "finding.batch_first"
                                           : "finding.batch_again",
                       {{"year", year_of(amendment.decided)}, {"number", number}}};
    return verdict;
}

}  // namespace

Verdicts judge::amendment_batch(const Case& given) {
    return on_track(AmendmentTrack::blocks, given,
                    [&](const Requirement& asked, const Amendment& amendment) { return batch(asked, given.plan(), amendment); });
}

}  // namespace oreplan
