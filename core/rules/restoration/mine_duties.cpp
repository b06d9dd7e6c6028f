#include "core/rules/restoration/mine_duties.h"

#include <algorithm>
#include <set>

namespace oreplan {

namespace {

const ReportedDuty* report_of(const Mine& mine, const MineDuty& duty, int year) {
    const auto years = mine.duties.find(duty.id);
    if (years == mine.duties.end()) return nullptr;
    const auto report = years->second.find(year);
    return report == years->second.end() ? nullptr : &report->second;
}

Verdict mine_duty(const std::string& id, const Mine& mine, const MineDuty& duty, int year) {
    Verdict verdict;
    verdict.rule = Rule::mine_duty;
    verdict.subject = {SubjectKind::mine, id};
    verdict.basis = duty.source;
    const ReportedDuty* report = report_of(mine, duty, year);
    if (report) {
        verdict.outcome = report->done ? Outcome::met : Outcome::not_met;
        verdict.data_date = report->date;
    } else if (!mine.existing && year < year_of(mine.registered)) {
        verdict.outcome = Outcome::not_applicable;
    }
    verdict.finding = {report && report->done                       ? "finding.duty_done"
                       : report                                     ? "finding.duty_undone"
                       : verdict.outcome == Outcome::not_applicable ? "finding.mine_not_yet"
                                                                    : "reason.duty_not_reported",
                       {{"year", year}, {"duty", duty.name}}};
    return verdict;
}

void count(DutyTally& tally, const Verdict& verdict) {
    tally.done += verdict.outcome == Outcome::met;
    tally.undone += verdict.outcome == Outcome::not_met;
    tally.silent += verdict.outcome == Outcome::no_data;
    tally.data_date = std::max(tally.data_date, verdict.data_date);
}

std::set<int> reported_years(const State& state) {
    std::set<int> years;
    for (const auto& [id, mine] : state.mines) {
        for (const auto& [duty, reports] : mine.duties) {
            for (const auto& [year, report] : reports) years.insert(year);
        }
    }
    return years;
}

}  // namespace

Outcome DutyTally::outcome() const {
    if (undone > 0) return Outcome::not_met;
    return done > 0 && silent == 0 ? Outcome::met : Outcome::no_data;
}

std::vector<DutyYear> mine_duties(const Plan& plan, const State& state) {
    std::vector<DutyYear> years;
    for (const int number : reported_years(state)) {
        DutyYear year{number, {}, std::vector<DutyTally>(plan.mine_duties.size())};
        for (const auto& [id, mine] : state.mines) {
            MineDutyRow row{id, {}};
            for (std::size_t column = 0; column < plan.mine_duties.size(); ++column) {
                row.verdicts.push_back(mine_duty(id, mine, plan.mine_duties[column], number));
                count(year.duties[column], row.verdicts.back());
            }
            year.mines.push_back(std::move(row));
        }
        years.insert(years.begin(), std::move(year));
    }
    return years;
}

}  // namespace oreplan
