#include "core/facts/restoration/mine_duties.h"

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

DutyReport duty_report(const Mine& mine, const MineDuty& duty, int year) {
    const ReportedDuty* report = report_of(mine, duty, year);
    if (report) return {report->done, report->date, false};
    return {{}, {}, !mine.existing && year < year_of(mine.registered)};
}

void count(DutyTally& tally, const DutyReport& report) {
    tally.done += report.done == true;
    tally.undone += report.done == false;
    tally.silent += !report.done && !report.not_yet;
    tally.data_date = std::max(tally.data_date, report.date);
}

std::set<int> reported_years(const std::vector<KnownMine>& mines) {
    std::set<int> years;
    for (const KnownMine& known : mines) {
        for (const auto& [duty, reports] : known.mine->duties) {
            for (const auto& [year, report] : reports) years.insert(year);
        }
    }
    return years;
}

}  // namespace

const DutyYear* newest_of(const std::vector<DutyYear>& years) {
    const auto newest = std::max_element(years.begin(), years.end(),
                                         [](const DutyYear& one, const DutyYear& other) { return one.year < other.year; });
    return newest == years.end() ? nullptr : &*newest;
}

std::vector<DutyYear> mine_duties(const Plan& plan, const State& state) {
    std::vector<DutyYear> years;
    const std::vector<KnownMine> mines = all_mines(state);
    for (const int number : reported_years(mines)) {
        DutyYear year{number, {}, std::vector<DutyTally>(plan.mine_duties.size())};
        for (const KnownMine& known : mines) {
            if (!known.lived_in(number)) continue;
            MineDutyRow row{*known.id, {}};
            for (std::size_t column = 0; column < plan.mine_duties.size(); ++column) {
                row.duties.push_back(duty_report(*known.mine, plan.mine_duties[column], number));
                count(year.duties[column], row.duties.back());
            }
            year.mines.push_back(std::move(row));
        }
        years.insert(years.begin(), std::move(year));
    }
    return years;
}

}  // namespace oreplan
