#include "core/rules/life/opinion_period.h"

#include "core/judging/basis.h"

namespace oreplan {

int days_open(const Window& window) { return days_between(window.from, window.to) + 1; }

Verdict opinion_period(const Requirement& requirement, Subject subject, const std::optional<Window>& opinions, Date as_of) {
    Verdict verdict = verdict_on(requirement, Rule::opinion_period, std::move(subject));
    if (!opinions) {
        verdict.finding = {"reason.opinions_not_reported", {}};
        return verdict;
    }
    const int days = days_open(*opinions);
    const bool enough = days >= least_opinion_days;
    verdict.outcome = !enough ? Outcome::not_met : as_of < opinions->to ? Outcome::under_way : Outcome::met;
    verdict.finding = {enough ? "finding.opinions_long_enough" : "finding.opinions_too_short",
                       {{"from", opinions->from}, {"to", opinions->to}, {"days", days}, {"least", least_opinion_days}}};
    return verdict;
}

}  // namespace oreplan
