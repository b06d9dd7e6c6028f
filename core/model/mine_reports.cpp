#include "core/model/mine_reports.h"

#include <algorithm>

#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

namespace {

/// When a year was told of; nothing where it was not.
template <typename Reports>
std::optional<Date> told_on(const Reports& reports, int year) {
    const auto found = reports.find(year);
    return found == reports.end() ? std::nullopt : std::optional{found->second.date};
}

void check_told(EventCheck& check, const MineOutputReported& what) {
    const Mine* known = check.mine_of(what.mine);
    if (!known || what.to_date) return;
    const auto told = known->outputs.find(what.year);
    if (told == known->outputs.end()) return;
    const ReportedOutput& before = told->second;
    if (!before.to_date) return check.told_once(before.date, "/year");
    const auto least = convert(before.output.value, before.output.unit, what.output.unit);
    constexpr double arithmetic = 1e-9;  // between units, far below any printed digit
    if (least && what.output.value < *least - arithmetic * std::max(1.0, *least)) {
        check.report("/output/value", "less_than_to_date", {{"before", before.output}, {"date", before.date}});
    }
}

}  // namespace

void MineOutputReported::check(EventCheck& check) const {
    check.mine_in(mine, year);
    check.year_begun(year);
    check.still_runs(year, to_date);
    if (check.state.mines.contains(mine)) check.is_over(year, to_date);  // of one that ended it is known by then
    const bool volume = output.unit == Unit::ten_thousand_cubic_metres;
    check.amount(output, volume ? output.unit : Unit::ten_thousand_tonnes, "/output");
    check_told(check, *this);
}

void MineOutputReported::fold(const Folding& folding) const {
    Mine* known = folding.reported_mine(mine);
    if (!known) return;
    const auto told = known->outputs.find(year);
    if (to_date && told != known->outputs.end() && !told->second.to_date) return;  // what the whole year came to stands
    known->outputs[year] = {output, folding.date, to_date};
}

void MineRatesReported::check(EventCheck& check) const {
    check.mine_in(mine, year);
    check.year_begun(year);
    if (!mining_recovery && !processing_recovery && !comprehensive_use) check.report("", "no_rate");
    check.share(mining_recovery, "/mining_recovery");
    check.share(processing_recovery, "/processing_recovery");
    check.share(comprehensive_use, "/comprehensive_use");
    if (const Mine* known = check.mine_of(mine)) check.told_once(told_on(known->rates, year), "/year");
}

void MineRatesReported::fold(const Folding& folding) const {
    if (Mine* known = folding.reported_mine(mine)) known->rates[year] = {*this, folding.date};
}

void MineDutyReported::check(EventCheck& check) const {
    check.mine_in(mine, year);
    check.known(find(check.plan.mine_duties, duty) != nullptr, "/duty", duty);
    check.year_begun(year);
    const Mine* known = check.mine_of(mine);
    if (!known) return;
    const auto years = known->duties.find(duty);
    if (years != known->duties.end()) check.told_once(told_on(years->second, year), "/year");
}

void MineDutyReported::fold(const Folding& folding) const {
    if (Mine* known = folding.reported_mine(mine)) known->duties[duty][year] = {done, folding.date};
}

}  // namespace oreplan
