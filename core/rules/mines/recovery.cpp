#include "core/rules/mines/recovery.h"

#include <algorithm>

#include "core/facts/mines/mineral_rows.h"
#include "core/judging/compare.h"

namespace oreplan {

namespace {

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

std::optional<double> rate_of(const MineRatesReported& reported, RecoveryRate rate) {
    switch (rate) {
        case RecoveryRate::mining_recovery: return reported.mining_recovery;
        case RecoveryRate::processing_recovery: return reported.processing_recovery;
        case RecoveryRate::comprehensive_use: return reported.comprehensive_use;
    }
    return std::nullopt;
}

bool has_recovery_limits(const Plan& plan) {
    return std::any_of(plan.standards.begin(), plan.standards.end(),
                       [](const Standard& standard) { return !standard.recovery_limits.empty(); });
}

Verdicts judge::recovery_rates(const Case& given) {
    Verdicts verdicts;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::recovery_rates);
    if (!asked) return verdicts;
    for (const KnownMine& known : all_mines(given.facts.state)) {
        if (known.ended && known.mine->rates.empty()) continue;
        Verdict blank;
        blank.rule = Rule::recovery_rates;
        blank.subject = {SubjectKind::mine, *known.id};
        blank.basis = asked->source;
        for (Verdict& verdict : judged_rates(blank, *known.mine, given.plan(), given.facts.settings)) {
            verdicts.push_back(std::move(verdict));
        }
    }
    return verdicts;
}

}  // namespace oreplan
