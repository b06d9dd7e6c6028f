#include "core/rules/green/green_mine_targets.h"

#include "core/judging/compare.h"

namespace oreplan {

namespace {

Verdict judged(const GreenYear& year, const Indicator& indicator, const Settings& settings) {
    Verdict verdict;
    verdict.rule = Rule::green_mine_targets;
    verdict.subject = {SubjectKind::indicator, indicator.id};
    verdict.year = year.year;
    verdict.limit = Quantity{year.target, Unit::percent};
    verdict.basis = year.source;
    verdict.data_date = year.data_date;
    if (!year.listed) {
        verdict.finding = {"reason.no_green_register", {}};
    } else if (!year.rate) {
        verdict.finding = {"reason.no_denominator", {}};
    } else {
        verdict.value = Quantity{*year.rate, Unit::percent};
        verdict.outcome = compare({.kind = TargetKind::at_least,
                                   .value = *year.rate,
                                   .limit = year.target,
                                   .near_margin = settings.near_margin,
                                   .due = year.due});
        verdict.finding = {
            "finding.green_year",
            {{"year", year.year}, {"listed", *year.listed}, {"required", *year.required}, {"mines", *year.denominator}}};
    }
    return verdict;
}

}  // namespace

Verdicts judge::green_mine_targets(const Case& given) {
    const GreenMines& green = given.facts.green_mines;
    Verdicts verdicts;
    for (const GreenYear& year : green.years[static_cast<std::size_t>(given.facts.settings.green_denominator)]) {
        verdicts.push_back(judged(year, *green.indicator, given.facts.settings));
    }
    return verdicts;
}

}  // namespace oreplan
