#include "core/rules/restoration/mine_duty.h"

namespace oreplan {

namespace {

Outcome outcome_of(const DutyReport& report) {
    if (report.done) return *report.done ? Outcome::met : Outcome::not_met;
    return report.not_yet ? Outcome::not_applicable : Outcome::no_data;
}

Verdict judged(const std::string& mine, const MineDuty& duty, const DutyReport& report, int year) {
    Verdict verdict;
    verdict.rule = Rule::mine_duty;
    verdict.subject = {SubjectKind::mine, mine};
    verdict.year = year;
    verdict.duty = duty.id;
    verdict.basis = duty.source;
    verdict.data_date = report.date;
    verdict.outcome = outcome_of(report);
    verdict.finding = {report.not_yet ? "finding.mine_not_yet"
                       : !report.done ? "reason.duty_not_reported"
                       : *report.done ? "finding.duty_done"
                                      : "finding.duty_undone",
                       {{"year", year}, {"duty", duty.name}}};
    return verdict;
}

}  // namespace

Verdicts judge::mine_duty(const Case& given) {
    Verdicts verdicts;
    for (const DutyYear& year : given.facts.duty_years) {
        verdicts.reserve(verdicts.size() + year.mines.size() * year.duties.size());
        for (const MineDutyRow& row : year.mines) {
            for (std::size_t duty = 0; duty < row.duties.size(); ++duty) {
                verdicts.push_back(judged(row.mine, given.plan().mine_duties[duty], row.duties[duty], year.year));
            }
        }
    }
    return verdicts;
}

}  // namespace oreplan
