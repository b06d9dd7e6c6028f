#include "core/facts/indicators/mine_change.h"

namespace oreplan {

namespace {

/// One mine more or fewer.
void count(MineCensus& census, const CountedMine& mine, int by) {
    census.mines += by;
    if (mine.solid && census.solid) (*census.solid)[static_cast<std::size_t>(mine.size)] += by;
}

bool is_possible(const MineCensus& census) {
    if (census.mines < 0) return false;
    int solid = 0;
    for (const int mines : census.solid.value_or(MinesBySize{})) {
        if (mines < 0) return false;
        solid += mines;
    }
    return solid <= census.mines;
}

Actual thought(std::optional<double> value, Date date, const char* reason) {
    Actual actual{.value = value, .year = year_of(date), .data_date = {}, .reason = {}, .counted = true};
    if (!value) actual.reason = {reason, {}};
    return actual;
}

}  // namespace

std::optional<MineCensus> changed(MineCensus census, const MineChange& change) {
    for (const CountedMine& mine : change.gone) count(census, mine, -1);
    if (!is_possible(census)) return std::nullopt;
    for (const CountedMine& mine : change.come) count(census, mine, 1);
    return census;
}

std::vector<IndicatorFacts> counted_indicators(const MineCensus& census, const Plan& plan, const State& state) {
    const Date end = plan.identity.span().to;
    const auto share = census.solid ? large_medium_share(*census.solid) : std::nullopt;
    const char* no_share = census.solid ? "reason.no_solid_mines" : "reason.sizes_unknown";
    std::vector<IndicatorFacts> all;
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.measure == Measure::mines) {
            all.push_back(facts_of_value(indicator, thought(census.mines, end, ""), state, end));
        } else if (indicator.measure == Measure::large_medium_share) {
            all.push_back(facts_of_value(indicator, thought(share, end, no_share), state, end));
        }
    }
    return all;
}

}  // namespace oreplan
