#include "core/facts/indicators/mine_output.h"

#include <algorithm>
#include <vector>

namespace oreplan {

namespace {

/// A mine counts from the year of its registration on, and one that existed before for all years.
bool speaks_of(const Mine& mine, int year) { return mine.existing || mine.registered <= last_day(year); }

/// What it produced in the whole year, or null.
const ReportedOutput* output_in(const Mine& mine, int year) {
    const auto found = mine.outputs.find(year);
    return found == mine.outputs.end() || found->second.to_date ? nullptr : &found->second;
}

std::vector<const Mine*> mines_of(const std::string& mineral, const State& state, int year) {
    std::vector<const Mine*> mines;
    const auto add = [&](const KnownMine& known) {
        const Mine& mine = *known.mine;
        if (mine.mineral == mineral && known.lived_in(year) && speaks_of(mine, year)) mines.push_back(&mine);
    };
    for (const auto& [id, mine] : state.mines) add({&id, &mine});
    for (const auto& [id, ended] : state.ended_mines) add({&id, &ended.mine, ended.ended});
    return mines;
}

Actual no_output(Message reason) { return {{}, 0, {}, std::move(reason)}; }

}  // namespace

Actual mines_output(const Indicator& indicator, const State& state, int year) {
    const std::vector<const Mine*> mines = mines_of(indicator.output_of, state, year);
    const auto reported = [&](const Mine* mine) { return output_in(*mine, year) != nullptr; };
    const auto silent = std::count_if(mines.begin(), mines.end(), [&](const Mine* mine) { return !reported(mine); });
    if (silent == std::ssize(mines)) return not_reported();
    if (silent > 0) {
        const Mine* first = *std::find_if_not(mines.begin(), mines.end(), reported);
        return no_output({"reason.mines_missing",
                          {{"year", year},
                           {"missing", static_cast<int>(silent)},
                           {"mines", static_cast<int>(mines.size())},
                           {"name", first->name}}});
    }
    Actual sum{0, year, {}, {}};
    for (const Mine* mine : mines) {
        const ReportedOutput& report = *output_in(*mine, year);
        const auto output = convert(report.output.value, report.output.unit, indicator.unit);
        if (!output) return no_output({"reason.output_unit", {{"name", mine->name}}});
        *sum.value += *output;
        sum.data_date = std::max(sum.data_date, std::optional{report.date});
    }
    return sum;
}

double least_mines_output(const Indicator& indicator, const State& state, int year) {
    double sum = 0;
    for (const Mine* mine : mines_of(indicator.output_of, state, year)) {
        const auto report = mine->outputs.find(year);
        if (report == mine->outputs.end()) continue;
        const Quantity& output = report->second.output;
        sum += convert(output.value, output.unit, indicator.unit).value_or(0);
    }
    return sum;
}

}  // namespace oreplan
