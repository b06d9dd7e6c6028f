#include "core/rules/mines/recovery_rates.h"

#include <algorithm>
#include <iterator>

#include "core/facts/mines/mine_profile.h"
#include "core/facts/mines/mineral_rows.h"
#include "core/facts/mines/recovery_rates.h"
#include "core/judging/basis.h"
#include "core/judging/compare.h"

namespace oreplan {

namespace {

/// What is asked of every mine, and of a new one besides.
std::vector<const Requirement*> asked_of(const Mine& mine, const Plan& plan) {
    return requirements_on(plan, RequirementKind::recovery_rates,
                           is_new(mine, plan) ? std::optional{RequirementScope::new_mines} : std::nullopt);
}

void judge_rate(Verdict& verdict, const RecoveryLimit& limit, const Standard& standard, const ReportedRates& report,
                const Settings& settings) {
    const std::string rate{name_of(limit.rate)};
    const auto value = rate_of(report.rates, limit.rate);
    verdict.limit = Quantity{limit.least, Unit::percent};
    if (!value) {
        verdict.finding = {"reason.rate_missing." + rate, {{"year", report.rates.year}}};
        return;
    }
    verdict.value = Quantity{*value, Unit::percent};
    verdict.outcome =
        compare({.kind = TargetKind::at_least, .value = *value, .limit = limit.least, .near_margin = settings.near_margin});
    verdict.finding = {
        "finding.recovery." + rate,
        {{"year", report.rates.year}, {"value", *verdict.value}, {"limit", *verdict.limit}, {"edition", standard.edition}}};
}

Verdicts judged_rates(const Verdict& blank, const Mine& mine, const Plan& plan, const Settings& settings) {
    Verdicts verdicts;
    if (mine.rates.empty()) {
        verdicts.push_back(blank);
        verdicts.back().finding = {"reason.rates_not_reported", {}};
        return verdicts;
    }
    const ReportedRates& report = mine.rates.rbegin()->second;
    for (const Standard& standard : plan.standards) {
        for (const RecoveryLimit& limit : standard.recovery_limits) {
            if (!row_is_for(limit, mine.mineral, mine.method)) continue;
            Verdict& verdict = verdicts.emplace_back(blank);
            verdict.data_date = report.date;
            judge_rate(verdict, limit, standard, report, settings);
        }
    }
    if (!verdicts.empty()) return verdicts;
    verdicts.push_back(blank);
    verdicts.back().data_date = report.date;
    verdicts.back().outcome = Outcome::not_applicable;
    verdicts.back().finding = {has_recovery_limits(plan) ? "reason.no_recovery_limit" : "reason.no_recovery_standard", {}};
    return verdicts;
}

}  // namespace

Verdicts judge::recovery_rates(const Case& given) {
    Verdicts verdicts;
    for (const KnownMine& known : all_mines(given.facts.state)) {
        if (known.ended && known.mine->rates.empty()) continue;
        for (const Requirement* asked : asked_of(*known.mine, given.plan())) {
            const Verdict blank = verdict_on(*asked, Rule::recovery_rates, {SubjectKind::mine, *known.id});
            Verdicts rates = judged_rates(blank, *known.mine, given.plan(), given.facts.settings);
            std::move(rates.begin(), rates.end(), std::back_inserter(verdicts));
        }
    }
    return verdicts;
}

}  // namespace oreplan
