#include "core/rules/restoration/mine_duty.h"

namespace oreplan {

namespace {

Verdict judged(const std::string& mine, const MineDuty& duty, const DutyReport& report, int year) {
    Verdict verdict;
    verdict.rule = Rule::mine_duty;
    verdict.subject = {SubjectKind::mine, mine};
    verdict.year = year;
    verdict.basis = duty.source;
    verdict.data_date = report.date;
    verdict.outcome = duty_outcome(report);
    verdict.finding = {report.not_yet ? "finding.mine_not_yet"
                       : !report.done ? "reason.duty_not_reported"
                       : *report.done ? "finding.duty_done"
                                      : "finding.duty_undone",
                       {{"year", year}, {"duty", duty.name}}};
    return verdict;
}

}  // namespace

Outcome duty_outcome(const DutyReport& report) {
    if (report.done) return *report.done ? Outcome::met : Outcome::not_met;
    return report.not_yet ? Outcome::not_applicable : Outcome::no_data;
}

Outcome duty_outcome(const DutyTally& tally) {
    if (tally.undone > 0) return Outcome::not_met;
    return tally.done > 0 && tally.silent == 0 ? Outcome::met : Outcome::no_data;
}

Verdicts judge::mine_duty(const Case& given) {
    Verdicts verdicts;
    if (given.facts.duty_years.empty()) return verdicts;
    const DutyYear& newest = given.facts.duty_years.front();
    verdicts.reserve(newest.mines.size() * newest.duties.size());
    for (const MineDutyRow& row : newest.mines) {
        for (std::size_t duty = 0; duty < row.duties.size(); ++duty) {
            verdicts.push_back(judged(row.mine, given.plan().mine_duties[duty], row.duties[duty], newest.year));
        }
    }
    return verdicts;
}

}  // namespace oreplan
