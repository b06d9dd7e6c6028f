#include "core/rules/admission/admission_condition.h"

#include <algorithm>

#include "core/facts/mines/mineral_rows.h"
#include "core/judging/basis.h"
#include "core/judging/compare.h"
#include "core/rules/mines/minimum_scale.h"

namespace oreplan {

namespace {

/// What else the plan or the law asks for on the same matter: its wording of today is told with the condition.
std::optional<RequirementKind> kin_of(AdmissionKind kind) {
    switch (kind) {
        case AdmissionKind::scale: return RequirementKind::new_mine_scale;
        case AdmissionKind::efficiency: return RequirementKind::recovery_rates;
        case AdmissionKind::environment: return RequirementKind::treat_while_mining;
        case AdmissionKind::green: return RequirementKind::new_mine_green;
        case AdmissionKind::design:
        case AdmissionKind::other: break;
    }
    return std::nullopt;
}

/// The law beside what is asked of new mines, or else beside what is asked of all.
std::optional<Message> law_of(const Plan& plan, AdmissionKind kind) {
    std::optional<Message> law;
    const auto kin = kin_of(kind);
    if (!kin) return law;
    for (const Requirement* asked : requirements_on(plan, *kin, RequirementScope::new_mines)) {
        if (asked->current_law && (asked->scope || !law)) law = current_law(*asked);
    }
    return law;
}

int missing_rates(const Plan& plan, const AdmissionCondition& condition, const Application& application) {
    if (condition.kind != AdmissionKind::efficiency || !has_rates(plan, application.mine.mineral)) return 0;
    return static_cast<int>(std::count(application.rates.begin(), application.rates.end(), std::nullopt));
}

/// The highest limit that the standards set for a rate.
std::optional<double> rate_limit(const Plan& plan, const MineProfile& mine, RecoveryRate rate) {
    std::optional<double> least;
    for (const Standard& standard : plan.standards) {
        for (const RecoveryLimit& limit : standard.recovery_limits) {
            if (limit.rate != rate || !row_is_for(limit, mine.mineral, mine.method)) continue;
            least = std::max(least.value_or(limit.least), limit.least);
        }
    }
    return least;
}

struct RatesCheck {
    bool compared = false;  ///< at least one rate has a limit to be held against
    bool failed = false;
};

/// The first rate that is below its limit goes into the verdict.
RatesCheck check_rates(Verdict& verdict, const Plan& plan, const Application& application) {
    RatesCheck check;
    for (std::size_t index = 0; index < application.rates.size() && !check.failed; ++index) {
        const auto rate = static_cast<RecoveryRate>(index);
        const auto limit = rate_limit(plan, application.mine, rate);
        const auto given = application.rates[index];
        if (!limit || !given) continue;
        check.compared = true;
        if (compare({.kind = TargetKind::at_least, .value = *given, .limit = *limit}) == Outcome::met) continue;
        check.failed = true;
        verdict.outcome = Outcome::not_met;
        verdict.value = Quantity{*given, Unit::percent};
        verdict.limit = Quantity{*limit, Unit::percent};
        verdict.finding = {"finding.rate_below." + std::string{name_of(rate)},
                           {{"value", *verdict.value}, {"limit", *verdict.limit}}};
    }
    return check;
}

bool below_scale(const Plan& plan, const Application& application, const Settings& settings) {
    const auto scale = new_mine_scale(plan, application.mine, settings.scale_reading);
    return scale && scale->outcome == Outcome::not_met;
}

Verdict judged(const AdmissionCondition& condition, const Plan& plan, const Application& application, const Settings& settings) {
    Verdict verdict;
    verdict.rule = Rule::admission_condition;
    verdict.subject = {SubjectKind::condition, condition.id};
    verdict.basis = condition.source;
    verdict.current_law = law_of(plan, condition.kind);
    if (condition.kind == AdmissionKind::scale && below_scale(plan, application, settings)) {
        verdict.outcome = Outcome::not_met;
        verdict.finding = {"finding.condition_scale", {}};
        return verdict;
    }
    const bool efficiency = condition.kind == AdmissionKind::efficiency;
    const RatesCheck rates = efficiency ? check_rates(verdict, plan, application) : RatesCheck{};
    if (rates.failed) return verdict;
    const int papers = static_cast<int>(missing_papers(condition, application).size());
    const int figures = missing_rates(plan, condition, application);
    if (papers + figures > 0) {
        verdict.finding = {figures == 0 ? "finding.papers_missing" : "finding.papers_and_rates_missing",
                           {{"papers", papers}, {"rates", figures}}};
        return verdict;
    }
    verdict.outcome = Outcome::needs_person;
    verdict.finding = {rates.compared ? "finding.condition_rates_reached" : "finding.condition_by_person", {}};
    return verdict;
}

}  // namespace

Verdicts judge::admission_condition(const Case& given) {
    Verdicts verdicts;
    const Application* application = given.new_mine();
    if (!application) return verdicts;
    for (const AdmissionCondition& condition : given.plan().admission_conditions) {
        verdicts.push_back(judged(condition, given.plan(), *application, given.facts.settings));
    }
    return verdicts;
}

}  // namespace oreplan
