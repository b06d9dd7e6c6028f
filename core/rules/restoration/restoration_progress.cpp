#include "core/rules/restoration/restoration_progress.h"

#include "core/rules/restoration/treated_land.h"

namespace oreplan {

namespace {

Verdict progress_verdict(const LandFacts& facts, const LandProgress& progress) {
    Verdict verdict;
    verdict.rule = Rule::restoration_progress;
    verdict.subject = subject_of(SubjectKind::topic, facts.land->topic);
    verdict.basis = facts.land->source;
    verdict.data_date = progress.since ? facts.last : std::nullopt;
    verdict.limit = Quantity{*progress.total, progress.unit};
    verdict.outcome = progress_of(progress);
    if (!progress.treated()) {
        verdict.finding = {"reason.treated_not_stated", {}};
        return verdict;
    }
    verdict.value = Quantity{*progress.treated(), progress.unit};
    const double beyond = *progress.treated() - *progress.total;
    switch (verdict.outcome) {
        case Outcome::met: verdict.finding = {"finding.land_treated", {}}; break;
        case Outcome::under_way: verdict.finding = {"finding.land_left", {{"left", Quantity{-beyond, progress.unit}}}}; break;
        case Outcome::no_data: verdict.finding = {"reason.no_treatment_reported", {{"base", facts.base}}}; break;
        default:
            verdict.finding = {
                "finding.treated_beyond",
                {{"treated", *verdict.value}, {"total", *verdict.limit}, {"over", Quantity{beyond, progress.unit}}}};
    }
    return verdict;
}

}  // namespace

Verdicts judge::restoration_progress(const Case& given) {
    Verdicts verdicts;
    for (const LandFacts& facts : given.facts.lands) {
        for (const LandProgress* progress : {&facts.area, &facts.plots}) {
            if (progress->total) verdicts.push_back(progress_verdict(facts, *progress));
        }
    }
    return verdicts;
}

}  // namespace oreplan
